import { Button } from '@mantine/core';
import { IconCloudOff, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Problem } from '../graphql/problem.ts';
import { useKitText } from '../i18n/use-kit-text.ts';

interface FailedCardProps { title: string; hint?: ReactNode; code?: string; onRetry?: () => void; lock?: boolean; compact?: boolean }

/** Something did not come: what, what to do, the code to tell, and another try. */
export function FailedCard({ title, hint, code, onRetry, lock = false, compact = false }: FailedCardProps) {
  const t = useKitText();
  const Glyph = lock ? IconLock : IconCloudOff;
  return (
    <div className="k-state" data-bad={!lock || undefined} data-compact={compact || undefined} role="alert">
      <Glyph size={compact ? 22 : 32} stroke={1.25} aria-hidden />
      <p className="k-state-title">{title}</p>
      {hint && <p>{hint}</p>}
      {code && <p className="k-meta">{t('state.code', { code })}</p>}
      {onRetry && <div className="k-actions"><Button variant={compact ? 'default' : 'filled'} onClick={onRetry}>{t('retry')}</Button></div>}
    </div>
  );
}

/** A {@link Problem} as a card. Signed out shows nothing: the shell is leaving for the sign-in page. */
export function Failed({ problem, onRetry, compact }: { problem: Problem; onRetry?: () => void; compact?: boolean }) {
  const t = useKitText();
  if (problem.kind === 'signed-out') return null;
  if (problem.kind === 'forbidden') return <FailedCard lock compact={compact} title={t('state.forbidden')} hint={t('state.forbiddenHint')} code={problem.code} />;
  if (problem.kind === 'unread') return <FailedCard compact={compact} title={t('state.unread')} hint={t('state.unreadHint')} />;
  const offline = problem.kind === 'offline';
  return (
    <FailedCard
      compact={compact}
      title={t(offline ? 'state.offline' : 'state.failed')}
      hint={t(offline ? 'state.offlineHint' : 'state.brokenHint')}
      code={offline ? undefined : problem.code}
      onRetry={onRetry}
    />
  );
}
