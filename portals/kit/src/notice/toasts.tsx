import { CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useKitText } from '../i18n/use-kit-text.ts';
import { ToneIcon } from '../status/status.tsx';
import type { Notice } from './notices.ts';
import { hideToast, useNotices } from './store.ts';

const shownFor = 6000;

function Toast({ notice }: { notice: Notice }) {
  const t = useKitText();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => hideToast(notice.id), shownFor);
    return () => clearTimeout(timer);
  }, [held, notice.id]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keeps a toast while it is read; there is nothing to do by it
    <li className="k-toast" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <ToneIcon tone={notice.tone} size={16} />
      <span>{notice.text}</span>
      <CloseButton size="sm" aria-label={t('notice.dismiss')} onClick={() => hideToast(notice.id)} />
    </li>
  );
}

/** What was announced in the last seconds, at most three at once; a pointer or focus on one keeps it. */
export function Toasts() {
  const shown = useNotices().filter(notice => notice.toast).slice(0, 3);
  return <div className="k-toasts" role="log" aria-live="polite"><ul>{shown.map(notice => <Toast key={notice.id} notice={notice} />)}</ul></div>;
}
