import type zh from './zh-CN.ts';

const en: typeof zh = {
  people: {
    title: 'People',
    about: 'Units, rooms and status of students and staff',
    search: 'Name or number',
    allUnits: 'All units',
    anyResidence: 'Any residence',
    resident: 'Lives on campus',
    nonResident: 'Lives off campus',
    filter: 'Kind of people',
    all: 'All',
    away: 'Away',
    import: 'Import a roster',
    none: 'Nobody is registered yet',
    noneHint: 'Import the rosters of the registrar and of the personnel office first.',
  },
  person: {
    number: 'Number', name: 'Name', status: 'Status', college: 'College', unit: 'Class or section', kind: 'Kind', gender: 'Gender', residence: 'Room', phone: 'Mobile', updatedAt: 'Updated',
    identityNumber: 'Identity number', bornOn: 'Born on', path: 'Unit', health: 'Health', offCampus: 'Lives off campus',
    onCampus: 'On campus', away: 'Away', STUDENT: 'Student', STAFF: 'Staff', MALE: 'Male', FEMALE: 'Female', UNKNOWN: 'Unknown',
    open: 'Open the full page', back: 'Back to the list', missing: 'There is no such person, or they are outside your colleges', missingHint: 'Check the address, or look in the list.', facts: 'Particulars', since: 'since {{day}}',
  },
  health: { UNKNOWN: 'No result yet', CLEAR: 'Negative', PENDING: 'To be re-tested', POSITIVE: 'Positive' },
  reveal: {
    verb: 'Show in full', title: 'Show the whole identity and mobile number', reason: 'What for', reasonHint: 'Such as "checking a test registration"', confirm: 'Log the purpose and show',
    logged: 'Your name, the time and the purpose go into the audit.', done: 'In full (shown this once)', hide: 'Hide',
  },
  units: {
    title: 'Organisation', about: 'Colleges, departments and what is below them, with the people on campus', tree: 'Organisation', people: '{{n}} people', expand: 'Open {{name}}', collapse: 'Close {{name}}',
    none: 'There are no units yet', noneHint: 'Importing a roster makes the colleges, majors and classes that it names.', show: 'People of {{name}}', UNIVERSITY: 'University', COLLEGE: 'College', DEPARTMENT: 'Department', MAJOR: 'Major', CLASS: 'Class',
  },
  imports: {
    title: 'Roster import', about: 'Send the roster of the registrar or the personnel office, read the report, then confirm', earlier: 'Earlier imports', choose: 'Roster file',
    hint: 'Needed columns: number, name, college or department. At most 50,000 rows.', atOnce: 'Write after the checks without asking', send: 'Send and check', file: 'File', status: 'Status', rows: 'Rows', created: 'New', changed: 'Changed',
    unchanged: 'Same', rejected: 'Rejected', by: 'Sent by', startedAt: 'Sent', none: 'No roster has been imported yet', noneHint: 'Choose a file above to begin.',
    columns: 'Columns that are understood', columnsText: 'Name, number, kind, gender, document type, identity number, birth date, phone, college or department, major, class, campus, building, room, status; headings in Chinese or English, titles may stand above them, other columns are ignored.',
  },
  status: {
    QUEUED: 'Queued', READING: 'Reading', CHECKING: 'Checking', READY: 'To confirm', MERGING: 'Writing', DONE: 'Done', CANCELLED: 'Cancelled', FAILED: 'Failed',
  },
  report: {
    title: 'Import report', back: 'Back to the imports', progress: 'Reading', queued: 'The file is here and will be read at once', checking: 'Comparing with the register', merging: 'Writing: all or nothing', cancel: 'Cancel the import',
    cancelTitle: 'Cancel this import?', cancelText: 'Nothing will be written.', confirm: 'Confirm', confirmTitle: 'Import {{n}} people?',
    confirmText: '{{created}} people are added and {{changed}} changed; health and logistics are told, and it is logged.', confirmRejected: '{{rejected}} rejected rows are left out.',
    download: 'Download rejected rows', cancelled: 'This import was cancelled; nothing was written.', failed: 'The file cannot be imported', failedHint: 'Nothing was written.', again: 'Send another file',
    would: 'On confirmation', happened: 'Result', created: 'New people', changed: 'Changed', unchanged: 'Same', rejected: 'Rejected rows', notInFile: 'Registered, not in the file',
    notInFileNote: 'Left as they are', newUnits: '{{n}} new units', ignored: 'Columns not read', problems: 'Problems by line', line: 'Line', column: 'Column', value: 'Content', message: 'What is wrong, and what to do',
    showAll: 'Show all',
    noProblems: 'Every row can go in', finished: '"{{file}}" is in: {{created}} new, {{changed}} changed.', ready: '"{{file}}" is checked. Read the report and confirm.', missing: 'There is no such import', by: 'sent by {{name}}',
    rowsRead: '{{n}} rows read',
  },
  trouble: { OFFLINE: 'No connection. Check the network and try again', other: 'Not done. Try again; if it fails again, tell the administrator the code {{code}}' },
  refusal: {
    NOT_FOUND: 'There is no such record, or it is outside your colleges', FILE_EMPTY: 'The file is empty. Choose it again', FILE_NOT_BASE64: 'The file did not arrive whole. Try again', FILE_TOO_LARGE: 'The file is too large. Split it by college and send the parts', IDEMPOTENCY_KEY_REUSED: 'This was sent before. Load the page again',
    IMPORT_CONFIRMED: 'This import is confirmed; it can be neither confirmed again nor cancelled', IMPORT_NOT_READY: 'The file is still being checked. Confirm when that is done', IMPORT_OVER: 'This import is over. Send the file again', NOTHING_TO_IMPORT: 'No row can go in. Download the rejected rows, correct them and send them again',
    REASON_TOO_SHORT: 'Say what it is for, such as "checking a test registration"', WHOLE_CAMPUS_ONLY: 'A roster is about the whole campus: only an account for all of it may import one. Ask the personnel office or the registrar',
  },
};

export default en;
