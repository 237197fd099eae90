import { FailedCard } from '@campus/portal-kit';
import { useText } from '../text.ts';

/** The server answered neither who is there nor which departments there are. */
export function Unreachable({ onRetry }: { onRetry: () => void }) {
  const t = useText();
  return (
    <main className="s-door">
      <div className="s-door-card"><FailedCard title={t('signIn.unreachable')} hint={t('signIn.unreachableHint')} onRetry={onRetry} /></div>
    </main>
  );
}
