export { type Column } from './column.ts';
export { DataTable, type DataTableProps, type TablePage } from './data-table.tsx';
export { type PhoneItem } from './phone-list.tsx';
export { SearchBox } from './search-box.tsx';
export { useList, type List } from './use-list.ts';
