import { Fragment, type ReactNode } from 'react';
import { missing } from '../format/number.ts';

/** Labels and values of one record, as in a drawer; an empty value reads as a dash. */
export function Facts({ items }: { items: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="k-facts">
      {items.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? missing : value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Figures in a row: `[label, figure, note]`. */
export function Figures({ items }: { items: readonly { label: string; figure: ReactNode; note?: ReactNode }[] }) {
  return (
    <dl className="k-figures">
      {items.map(({ label, figure, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="k-figure">{figure}</dd>
          {note && <dd className="k-meta">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
