import { Progress as Bar } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../format/use-format.ts';

interface ProgressProps {
  label: string;
  /** Done and due, in whatever is counted; `total` null while it is not known. */
  done: number;
  total: number | null;
  /** Beside the count: what is happening now. */
  note?: ReactNode;
}

/** How far a long job is, in words and as a bar. */
export function Progress({ label, done, total, note }: ProgressProps) {
  const { num, percent } = useFormat();
  const share = total ? Math.min(1, done / total) : 0;
  return (
    <div className="k-progress">
      <div className="k-progress-text" aria-live="polite">
        <span>{label}</span>
        <span className="k-num">{num(done)}{total !== null && <> / {num(total)} · {percent(share)}</>}</span>
      </div>
      <Bar.Root size={6}><Bar.Section value={share * 100} aria-label={label} /></Bar.Root>
      {note && <p className="k-meta">{note}</p>}
    </div>
  );
}
