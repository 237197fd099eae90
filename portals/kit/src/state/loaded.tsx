import type { ReactNode } from 'react';
import type { Answer } from '../graphql/use-query.ts';
import { Empty } from './empty.tsx';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';
import { Partial } from './partial.tsx';

interface LoadedProps<Data> {
  from: Answer<Data>;
  /** True of an answer that holds nothing; then `empty` shows. */
  isEmpty?: (data: Data) => boolean;
  /** What to say then; the usual sentence unless given. */
  empty?: ReactNode;
  /** Words for fields that may be missing. */
  names?: Readonly<Record<string, string>>;
  /** Grey lines while loading. */
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** Loading, failed, empty, partial or here: each data area goes through this or through DataTable. */
export function Loaded<Data>({ from, isEmpty, empty, names, rows, children }: LoadedProps<Data>) {
  if (from.problem) return <Failed problem={from.problem} onRetry={from.again} />;
  if (from.data === undefined) return <Loading rows={rows} />;
  if (isEmpty?.(from.data)) return empty ?? <Empty />;
  return <><Partial missing={from.missing} names={names} />{children(from.data)}</>;
}
