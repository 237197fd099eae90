import type { zh } from './zh-CN.ts';

export const en: typeof zh = {
  close: 'Close', cancel: 'Cancel', retry: 'Retry', clear: 'Clear', more: '{{n}} more',
  loading: 'Loading',
  state: {
    empty: 'No matching records',
    emptyHint: 'Relax the filters or clear the search.',
    clearFilters: 'Clear filters',
    failed: 'Could not load the data',
    offline: 'No connection',
    offlineHint: 'Check the network, then retry.',
    unread: 'The file could not be read',
    unreadHint: 'It may have been moved, changed or deleted: choose it again.',
    forbidden: 'You may not see this',
    forbiddenHint: 'If your work needs it, ask the administrator for the permission.',
    brokenHint: 'Retry in a moment; if it fails again, tell the administrator the code.',
    code: 'Code {{code}}',
    partial: 'Some of this page is unavailable: {{names}}. The rest is not affected.',
    crashed: 'This part of the page failed',
    nowhere: 'No such page, or no permission',
    nowhereHint: 'The address may have changed, or you may not open it.',
  },
  table: {
    density: 'Row height', columns: 'Columns', filters: 'Filters', keys: '↑↓ move · Enter open', keysSelect: '↑↓ move · Enter open · Space select',
    selected: '{{n}} selected', unselect: 'Clear selection', selectPage: 'Select page', selectRow: 'Select {{name}}',
    range: '{{from}}–{{to}} of {{total}}', rangeOpen: '{{from}}–{{to}}', previous: 'Previous', next: 'Next',
  },
  date: { month: 'MMMM YYYY', year: 'YYYY', nextMonth: 'Next month', previousMonth: 'Previous month', nextYear: 'Next year', previousYear: 'Previous year', pick: 'Pick a date' },
  upload: {
    choose: 'Choose a file', change: 'Choose another file', drop: 'Drop the file here, or', limit: '{{types}}, at most {{size}}',
    tooBig: '“{{name}}” has {{size}}, more than the limit of {{limit}}. Split it, then upload again.', wrongType: '“{{name}}” is not a {{types}} file. Choose another one.', remove: 'Remove the file',
  },
  trouble: { offline: 'No connection. Check the network and try again', unread: 'The file could not be read. It may have been moved, changed or deleted: choose it again', other: 'Not done. Try again; if it fails again, tell the administrator the code {{code}}' },
  notice: { dismiss: 'Dismiss' },
  live: { on: 'Live', off: 'Reconnecting' },
};
