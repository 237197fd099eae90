import type { ReactNode } from 'react';
import { Loading } from '../state/loading.tsx';

interface PhoneListProps<Row> {
  label: string;
  rows: readonly Row[] | undefined;
  rowId: (row: Row) => string;
  item: (row: Row) => PhoneItem;
  busy: boolean;
  onOpen?: (row: Row) => void;
}

/** Two lines of a row on a phone: name and number beside the status; unit and place beside the time. */
export interface PhoneItem { title: ReactNode; aside?: ReactNode; detail?: ReactNode; time?: ReactNode }

function Lines({ title, aside, detail, time }: PhoneItem) {
  return <><span>{title}</span><span>{aside}</span><span className="k-meta">{detail}</span><span className="k-meta">{time}</span></>;
}

/** The table on a phone. */
export function PhoneList<Row>({ label, rows, rowId, item, busy, onOpen }: PhoneListProps<Row>) {
  if (rows === undefined) return <div className="k-list-coming"><Loading rows={14} /></div>;
  return (
    <ul className="k-list" aria-label={label} aria-busy={busy || undefined}>
      {rows.map(row => (
        <li key={rowId(row)}>
          {onOpen ? <button type="button" onClick={() => onOpen(row)}><Lines {...item(row)} /></button> : <div><Lines {...item(row)} /></div>}
        </li>
      ))}
    </ul>
  );
}
