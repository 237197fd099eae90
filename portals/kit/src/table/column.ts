import type { ReactNode } from 'react';

/** One column of a DataTable. */
export interface Column<Row> {
  /** Also the name of the order when `sortable`. */
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Pixels; a column without takes what is left. */
  width?: number;
  /** Figures and times: aligned right. */
  numeric?: boolean;
  sortable?: boolean;
  /** Behind 显示列 at first: at most nine columns show. */
  hidden?: boolean;
  /** Cannot be hidden: the number, the name. */
  fixed?: boolean;
}
