import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useKitText } from '../i18n/use-kit-text.ts';

interface EmptyProps {
  title?: string;
  /** Why, and what to do. */
  hint?: ReactNode;
  /** One: clear the filters, or create the first. */
  action?: ReactNode;
}

/** Nothing to show, and that is not an error. */
export function Empty({ title, hint, action }: EmptyProps) {
  const t = useKitText();
  return (
    <div className="k-state">
      <IconInbox size={32} stroke={1.25} aria-hidden />
      <p className="k-state-title">{title ?? t('state.empty')}</p>
      {hint && <p>{hint}</p>}
      {action && <div className="k-actions">{action}</div>}
    </div>
  );
}
