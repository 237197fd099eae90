import { useEffect, useRef } from 'react';
import { ToneIcon } from '../status/status.tsx';

/** What a rule answered: the `Refused` of the graph. */
export interface Refusal { code: string; message: string; path?: readonly string[] | null; /** What it names: codes, numbers, times. */ about?: readonly string[] | null }

/** Why a rule refused, as it says itself. A button that waits for the answer loses the focus to nowhere: it comes here then, beside what is to be mended. */
export function Problems({ of }: { of: readonly Refusal[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (of.length > 0 && document.activeElement === document.body) box.current?.focus();
  }, [of]);
  if (of.length === 0) return null;
  return (
    <div ref={box} className="k-problems" role="alert" tabIndex={-1}>
      <ul>{of.map(({ code, message }) => <li key={code + message} title={code}><ToneIcon tone="bad" /><span>{message}</span></li>)}</ul>
    </div>
  );
}
