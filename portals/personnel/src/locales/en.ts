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
  live: { lost: 'Live updates are interrupted; connecting again', uncovered: 'Neither A nor B of “{{title}}” can work' },
  choose: { person: 'Name or number', nobody: 'Nobody matches' },
  post: {
    title: 'Posts', about: 'A and B of each post are on two lines, on campus and off, so that one infection never takes both', search: 'Title or code', anyKind: 'All posts', keyOnly: 'Key posts', otherOnly: 'Other posts',
    code: 'Code', name: 'Post', coverage: 'Coverage', unit: 'Unit', a: 'A', b: 'B', movement: 'Under way', key: 'Key', isKey: 'Key', updatedAt: 'Changed', place: 'Fixed place', vacant: 'Vacant', hidden: '(outside your colleges)', isolated: 'Isolated',
    offered: 'Hand back?', promoted: 'B stepped up', requested: 'B wanted', covered: 'On both lines', coveredOf: '{{n}} of {{all}} posts, target 100%', standing: 'Promotions', waiting: 'New B wanted', none: 'There are no posts yet', noneHint: 'Once a post is opened, its A and B are arranged here.',
    inside: 'on campus', outside: 'off campus', sinceAt: 'since {{at}}', history: 'History',
    coverages: { BOTH_LINES: 'Both lines', ONE_LINE: 'One line', UNCOVERED: 'Nobody' }, filters: { ALL: 'All', GAPS: 'With a gap', UNCOVERED: 'Nobody' }, seats: { A: 'A', B: 'B' },
    begun: { APPOINTED: 'Appointed', PROMOTED: 'Stepped up', SWAPPED: 'Swapped', HANDED_BACK: 'Handed back', REVERTED: 'Restored' },
    ended: { REPLACED: 'replaced', REMOVED: 'removed', ISOLATED: 'isolated', PROMOTED: 'became A', SWAPPED: 'swapped', HANDED_BACK: 'handed back', REVERTED: 'restored' },
  },
  succession: { ACTIVE: 'B stepped up', OFFERED: 'May be handed back', ACCEPTED: 'Handed back', DECLINED: 'Not handed back', UNDONE: 'Undone', told: '{{to}} took over from {{from}} at {{at}}' },
  appoint: {
    verb: 'Appoint', replace: 'Replace', title: '{{title}}: appoint {{seat}}', person: 'Person', insideOnly: 'The other holder is off campus: only residents are listed', outsideOnly: 'The other holder lives on campus: only people off campus are listed', shift: 'Shift', shiftHint: 'Such as “early”; optional',
    logged: 'Earlier holders stay in the history; this is logged.', done: 'Appointed',
  },
  remove: { verb: 'Remove', title: '{{title}}: remove {{seat}}', reason: 'Why', logged: 'The seat will be vacant. The history is kept, and this is logged.', done: 'Removed' },
  swap: { verb: 'Swap A and B', title: 'Swap A and B of “{{title}}”?', logged: 'Both stay in the history; this is logged.', done: 'Swapped' },
  request: {
    title: 'Requests for a B', about: 'Opened by themselves when A or B is isolated, closed when a new B is appointed', post: 'Post', state: 'State', reason: 'Reason', filledBy: 'Appointed', openedAt: 'Opened', dueAt: 'Due', late: 'Overdue', dueBy: 'Name a new B by {{at}}',
    none: 'No B is wanted', noneHint: 'Requests appear by themselves when somebody is isolated.', states: { OPEN: 'Wanted', FILLED: 'Filled', CANCELLED: 'Not needed' }, filters: { OPEN: 'Wanted', CLOSED: 'Closed', ALL: 'All' },
    reasons: { A_ISOLATED: 'A is isolated, B stepped up', B_ISOLATED: 'B is isolated', BOTH_LOST: 'Neither A nor B can work' },
  },
  handback: {
    title: 'Handing back', none: 'Nothing to decide. Posts appear here when the former A comes out of isolation.', told: '{{from}} can work again; {{to}} has been A since', accept: 'Hand back', decline: 'Keep', acceptTitle: 'Hand the post back to {{from}}?', declineTitle: 'Keep {{to}} as A?',
    logged: 'The history of {{from}} and {{to}} is kept, and the decision is logged.', accepted: 'Handed back to {{from}}', declined: '{{to}} stays A',
  },
  grid: {
    title: 'Five-level grid', about: 'University, college, building, floor, room: choose a name to see who answers', view: 'View', views: { TREE: 'Buildings', GAPS: 'Gaps' }, none: 'There is no grid yet', noneHint: 'It is made from a roster with rooms.', noLeader: 'Nobody', empty: 'Empty',
    gapCount: '{{n}} with a gap', roomCount: '{{n}} rooms', room: 'Room', gaps: 'Missing levels', head: 'Room head', comma: ', ', whole: 'Every room has all five levels', wholeHint: 'Somebody answers for each occupied room at each level.', wholeShare: 'Rooms with all five levels', required: 'target 100%', occupied: 'Occupied rooms',
    withGap: 'Rooms with a gap', university: 'University', chain: 'Chain', chainHint: 'From the top down. While a leader is isolated, the level above acts.', actingAbove: 'Isolated; the level above acts', levels: { UNIVERSITY: 'University', COLLEGE: 'College', BUILDING: 'Building', FLOOR: 'Floor', ROOM: 'Room' },
  },
  leader: { verb: 'Appoint', replace: 'Replace', title: 'Appoint a leader of {{name}}', person: 'Leader', ofRoom: 'The head of a room lives in it', logged: 'Earlier leaders stay in the history; open tasks without an owner go to the new one. This is logged.', done: '{{name}} has a leader' },
  task: {
    title: 'Grid tasks', about: 'Given to building, floor and room leaders when somebody is isolated or a place was exposed; {{n}} open', search: 'Building or room', anyKind: 'All kinds', place: 'Place', kind: 'Task', what: 'What', state: 'State', owner: 'Owner', note: 'Found', noteHint: 'Such as “4 of 4 present”', openedAt: 'Given', dueAt: 'Due', closedAt: 'Closed',
    overdue: 'Overdue', ownerless: 'Nobody', complete: 'Complete', completed: 'The task is done', reassign: 'Hand over', reassigned: 'The task was handed over', newOwner: 'Hand over to', none: 'No tasks', noneHint: 'They appear by themselves when somebody is isolated or a dormitory was exposed.',
    kinds: { ROLL_CALL: 'Roll-call', DELIVER_NOTICE: 'Deliver notice', WATCH: 'Watch' }, meaning: { ROLL_CALL: 'Find everybody of the room', DELIVER_NOTICE: 'Tell them in person what holds', WATCH: 'Have the door watched' },
    states: { OPEN: 'Open', DONE: 'Done', CANCELLED: 'Cancelled' }, filters: { OPEN: 'Open', OVERDUE: 'Overdue', CLOSED: 'Closed', ALL: 'All' },
  },
  team: {
    page: 'Volunteers', about: 'Red Vest, Blue Sky and off-campus teachers; who is called confirms within 30 minutes', title: 'Teams', name: 'Team', none: 'There are no teams yet', noneHint: 'Ask the system administrator to set them up.', members: '{{n}} people', resting: 'On standby', kinds: { RED_VEST: 'Red Vest', BLUE_SKY: 'Blue Sky', OFF_CAMPUS_TEACHER: 'Off-campus teachers' },
  },
  call: {
    list: 'Call-outs', verb: 'Call out', title: 'Call out {{name}}', open: 'Look', state: 'State', reason: 'What for', reasonHint: 'Such as “meals for D03”', needed: 'Needed', asked: 'Asked', confirmed: 'Confirmed', inTime: 'In 30 minutes', openedAt: 'Called', answerBy: 'Answer by', by: 'Called by', byIncident: 'An incident',
    told: 'Every member who can come at this hour is asked and has 30 minutes to confirm. This is logged.', called: 'The team is called', enough: 'Enough', missing: '{{n}} missing', falseAlarm: 'False alarm', askedNote: '{{asked}} asked, {{declined}} cannot come, answers by', counts: '{{asked}} asked, {{declined}} cannot come',
    answers: 'Answers', confirm: 'Confirm', decline: 'Cannot come', standDown: 'Stand down', standDownTitle: 'Stand this call-out down?', standDownNote: 'Nobody needs to come any more. Answers are kept, and this is logged.', ended: 'Stood down', none: 'Nobody was called yet', noneHint: 'Call a team above, or wait for an incident to do it.',
    states: { OPEN: 'Called', STOOD_DOWN: 'Stood down' }, replies: { ASKED: 'No answer', CONFIRMED: 'Confirmed', DECLINED: 'Cannot come' }, filters: { ALL: 'All', OPEN: 'Called', STOOD_DOWN: 'Stood down' },
  },
  trouble: { OFFLINE: 'No connection. Check the network and try again', other: 'Not done. Try again; if it fails again, tell the administrator the code {{code}}' },
  refusal: {
    NOT_FOUND: 'There is no such record, or it is outside your colleges', FILE_EMPTY: 'The file is empty. Choose it again', FILE_NOT_BASE64: 'The file did not arrive whole. Try again', FILE_TOO_LARGE: 'The file is too large. Split it by college and send the parts', IDEMPOTENCY_KEY_REUSED: 'This was sent before. Load the page again',
    IMPORT_CONFIRMED: 'This import is confirmed; it can be neither confirmed again nor cancelled', IMPORT_NOT_READY: 'The file is still being checked. Confirm when that is done', IMPORT_OVER: 'This import is over. Send the file again', NOTHING_TO_IMPORT: 'No row can go in. Download the rejected rows, correct them and send them again',
    REASON_TOO_SHORT: 'Say what it is for, such as "checking a test registration"', WHOLE_CAMPUS_ONLY: 'A roster is about the whole campus: only an account for all of it may import one. Ask the personnel office or the registrar',
    PERSON_LEFT: 'This person has left or is suspended. Choose somebody who is active.', PERSON_ISOLATED: 'This person is isolated. Choose somebody who can work.', SAME_PERSON: 'This person holds the other seat already. Choose somebody else.', SAME_ROOM: 'Both live in one room; one infection would take both. Choose somebody who lives elsewhere.', SAME_LINE: 'Both are on the same line, on campus or off. Choose somebody on the other line.', SAME_SHIFT: 'Both would work one shift. Choose another shift for one of them.',
    POST_CODE_TAKEN: 'There is a post with this code already. Choose another code.', NAME_MISSING: 'A post needs a code and a title. Write both.', PLACE_MISSING: 'A key post keeps to one place. Name the place.', UNIT_TOO_HIGH: 'A post belongs to a college or department. Choose the unit.', SEAT_EMPTY: 'Nobody holds this seat. Appoint somebody first.', REASON_MISSING: 'Write why.', HANDBACK_NOT_OFFERED: 'Nothing can be decided now. Look at the post again.',
    NOT_OF_ROOM: 'This person does not live in the room. Choose somebody of the room.', TASK_OVER: 'The task is done or cancelled. Nothing is left to do.', NOTE_MISSING: 'Write what was found, such as “4 of 4 present”.',
    CALL_OUT_OPEN: 'This team is called out already. Stand that call-out down first.', CALL_OUT_OVER: 'The call-out was stood down. Nothing is left to answer.', NOBODY_TO_ASK: 'Nobody of this team can come at this hour. Call another team.', NOT_ASKED: 'This person was not asked. Check the number.', NEEDED_UNREACHABLE: 'More are needed than can be asked. Choose a smaller number.',
  },
};

export default en;
