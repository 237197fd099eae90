import type zh from './zh-CN.ts';

const en: typeof zh = {
  all: 'All', cancel: 'Cancel', note: 'Note', minutes: '{{n}} min', days: '{{n}} {{n|day|days}}',
  live: { lost: 'Live updates are interrupted; connecting again' },
  home: {
    closed: 'Closed places', closedNote: 'Closed now', disinfections: 'Disinfections', disinfectionsNote: 'To be done or checked', dispatches: 'Dispatches', dispatchesNote: 'Waiting or on their way',
  },
  place: {
    title: 'Places', about: 'Buildings, rooms and venues of the campus', search: 'Code, name or position', none: 'No place is registered', noneHint: 'Places appear here once they are registered', code: 'Code', name: 'Name', path: 'Position', kind: 'Level', use: 'Use', anyUse: 'Any use', capacity: 'Capacity',
    confirmed: 'Seen', seen: 'Confirmed', unseen: 'Not confirmed', status: 'Access', open: 'Open', closed: 'Closed', closedWith: 'Closed with', close: 'Close', closedNow: '{{name}} is closed', closeTitle: 'Close {{name}}?',
    closeNote: 'Everything inside is closed with it, and teaching and other departments hear of it at once. This is logged.', needsDisinfection: 'Order a terminal disinfection as well',
    kinds: { CAMPUS: 'Campus', ZONE: 'Zone', BUILDING: 'Building', FLOOR: 'Floor', ROOM: 'Room', VENUE: 'Venue', GATE: 'Gate' },
    uses: { DORMITORY: 'Dormitory', CLASSROOM: 'Classroom', CANTEEN: 'Canteen', LIBRARY: 'Library', LABORATORY: 'Laboratory', OFFICE: 'Office', BATHHOUSE: 'Bath-house', CLINIC: 'Clinic', MONITORING: 'Monitoring', STORE: 'Goods', OTHER: 'Other' },
  },
  closure: {
    title: 'Closed places', about: 'Closed, disinfected, checked, reopened; dormitories, clinics and supply stores are disinfected without locking anybody out', none: 'Nothing is closed', noneHint: 'What has to be closed appears here by itself', state: 'State', measure: 'Measure', origin: 'Origin', byHand: 'By hand', byChain: 'Automatic',
    closedAt: 'Closed', closedBy: 'Closed by', endedAt: 'Reopened', endedBy: 'Reopened by', endReason: 'Why it ended', reason: 'Reason', approvedBy: 'Approved by', inside: 'Places inside', insideCount: 'Closed with {{n}} {{n|place|places}} inside', nothingInside: 'This place alone',
    why: 'Needs a terminal disinfection; opens by itself once that is checked', whyOffered: 'What it was for is withdrawn; it opens once the disinfection that was begun is checked', reasonShort: 'Say why, in at least 4 characters', approverMissing: 'Enter who approved it',
    reopen: 'Reopen', reopenTitle: 'Reopen {{name}}?', reopenNote: 'It is open at once and the departments hear of it. This is logged.', overrideNote: 'The terminal disinfection is not finished. Reopening earlier needs a reason and the name of who approved it; both are logged.', overrideReason: 'Reason for reopening early', reopened: '{{name}} is open again',
    states: { CLOSED: 'Closed', OFFERED: 'May reopen', ENDED: 'Reopened' }, measures: { LOCKED: 'Locked', DISINFECTION: 'Disinfection only' }, show: { NOW: 'Now', OFFERED: 'May reopen', ENDED: 'Reopened', ALL: 'All' },
    endReasons: { CHECKED: 'Disinfected', BY_HAND: 'By hand', OVERRIDDEN: 'Approved early', WITHDRAWN: 'Withdrawn' },
  },
  disinfection: {
    title: 'Disinfection', pageTitle: 'Disinfection', about: 'Chlorine 250–500 mg/L, at least 30 minutes of contact and of airing; checked by somebody else', none: 'No disinfection waits', noneHint: 'Orders appear here by themselves when a place is closed', state: 'State', overdue: '{{state}}, late', dueAt: 'Due', orderedAt: 'Ordered',
    startedAt: 'Started', startedBy: 'Started by', doneAt: 'Handed in', doneBy: 'Handed in by', checkedAt: 'Checked', checkedBy: 'Checked by', checkNote: 'Remarks of the check', agent: 'Agent', agentHint: 'Such as 84 disinfectant', agentMissing: 'Enter the agent', concentration: 'Available chlorine', contact: 'Contact (minutes)', ventilation: 'Airing (minutes)',
    workers: 'Crew', workersMissing: 'Enter who did the work', file: 'Photo or record sheet', noEvidence: 'No file was handed in', startNote: 'Start when the crew is there; what was begun is finished even if it is withdrawn.', start: 'Start', started: 'Disinfection of {{name}} has begun', finish: 'Hand in', finished: '{{name}} waits for the check',
    checkHint: 'To be checked by somebody who did not take part. A rejection says what has to be done again.', accept: 'Accept', reject: 'Reject', accepted: '{{name}} is disinfected', rejected: '{{name}} goes back to the crew',
    states: { ORDERED: 'Waiting', STARTED: 'At work', DONE: 'To be checked', CHECKED: 'Accepted', CANCELLED: 'Cancelled' }, show: { OPEN: 'Open', ORDERED: 'Waiting', STARTED: 'At work', DONE: 'To check', CHECKED: 'Accepted', ALL: 'All' },
  },
  stock: {
    title: 'Stock', about: 'Days of cover = stock ÷ daily use, the greater of the norm and what went out in the last 7 days', none: 'Nothing is kept', noneHint: 'Goods appear here once a store is open and has received them', item: 'Item', category: 'Category', categories: { SUPPLY: 'Supplies', FOOD: 'Food' }, state: 'State', days: 'Days of cover', target: 'Target', atLeast: '≥ {{n}} {{n|day|days}}', quantity: 'In stock',
    norm: 'Norm a day', dailyUse: 'Daily use', week: 'Out in 7 days', source: 'Source of the norm', levels: 'In the stores', nowhere: 'No store has any', counted: 'Counted', neverCounted: 'Never counted', store: 'Store', ledger: 'Ledger', noMovement: 'Nothing has moved', noMovementHint: 'Receipts, dispatches and counts appear here',
    receive: 'Receive goods', received: 'The goods are in the book', delivery: 'Supplier and delivery note', quantityMissing: 'Enter a quantity', count: 'Count', countTitle: 'Count {{name}}', countDone: '{{name}} is counted', countedNow: 'Counted', inBook: 'The book says {{n}}', difference: 'How the difference came about',
    tones: { ok: 'Enough', warn: 'Low', bad: 'Short', none: 'No data' }, kinds: { RECEIVED: 'Received', COUNTED: 'Counted', DISPATCHED: 'Dispatched', RETURNED: 'Returned' },
  },
  store: {
    open: 'Open a store', place: 'Place', note: 'Goods can then be received, counted and sent out there. Only places for goods can be stores. It is logged.', already: 'a store already', none: 'No place for goods found', missing: 'Choose a place', opened: '{{name}} is a store now',
  },
  dispatch: {
    make: 'Send goods', makeNote: 'The goods leave the store at once and go to that door; stock goes down with them. It is logged.', made: 'Sent to {{door}}', noStore: 'There is no store yet. Open one under Stock first', reason: 'Purpose', reasonHint: 'Such as "cleaning of house 3"', doorHint: 'Code or name', doorMissing: 'Enter the door',
    itemMissing: 'Choose an item', chooseItem: 'Choose an item', itemOf: 'Item {{n}}', quantityOf: 'Quantity {{n}}', removeLine: 'Remove item {{n}}', addLine: 'Add an item', inStore: 'This store has {{n}} {{unit}}',
    title: 'Dispatches', about: 'Protective gear and meals to the door, handed over without contact; a dispatch names the door alone', none: 'No dispatch is open', noneHint: 'Dispatches appear here by themselves when somebody moves into an isolation room', search: 'Door', door: 'Door', state: 'State', kind: 'Kind', lines: 'Goods', orderedAt: 'Ordered', dueAt: 'Send by', sentAt: 'Sent', sentBy: 'Sent by', deliveredAt: 'Delivered', deliveredBy: 'Delivered by',
    missing: 'Missing', missingHint: 'Send it again once the goods are there; nothing is taken for a dispatch that is short.', offered: 'May be called back', overdue: 'Late', send: 'Send ({{n}})', deliver: 'Confirm delivery ({{n}})', recall: 'Call back ({{n}})', recallTitle: 'Call these dispatches back?', recallNote: 'The goods go back to their store and nothing is delivered. This is logged.',
    sentAll: 'On their way', sentShort: '{{sent}} on their way, {{short}} short', deliveredNow: 'Delivery confirmed', recalled: 'Called back; the goods are in stock again',
    states: { ORDERED: 'To be sent', SHORT: 'Short', SENT: 'On its way', DELIVERED: 'Delivered', CANCELLED: 'Cancelled', RETURNED: 'Called back' }, kinds: { FIRST_SET: 'First set', DAILY: 'Daily meals', BY_HAND: 'By hand' },
    show: { OPEN: 'Open', ORDERED: 'To be sent', SHORT: 'Short', SENT: 'On the way', DELIVERED: 'Delivered', ALL: 'All' },
  },
  refusal: {
    NOT_FOUND: 'This record is not there, or not within your colleges. Refresh and try again', IDEMPOTENCY_KEY_REUSED: 'This was sent before. Refresh and try again', FILE_EMPTY: 'The file is empty. Choose it again', FILE_NOT_BASE64: 'The file did not arrive whole. Try again', FILE_TOO_LARGE: 'The file is too large. Make it smaller and choose it again',
    PLACE_CAPACITY_OUT_OF_RANGE: 'The capacity is out of range. Count again', PLACE_CODE_INVALID: 'A code has 1 to 64 characters without blanks and slashes', PLACE_CODE_TAKEN: 'This code is in use. Choose another', PLACE_CONFIRMED_ALREADY: 'The place is confirmed. Rename or resize it instead', PLACE_INSIDE_ITSELF: 'A place cannot lie inside itself. Choose another parent',
    PLACE_NAME_INVALID: 'A name has 1 to 100 characters without a slash', PLACE_PARENT_UNFIT: 'It cannot stand there. Choose another parent', PLACE_CLOSED_ALREADY: 'The place is closed already. Look at its closure', PLACE_NOT_CLOSABLE: 'Gates, campuses and monitoring rooms are not closed here. Choose a building, a venue or a room', PLACE_NOT_CLOSED: 'The place is not closed. Nothing has to be reopened',
    REASON_MISSING: 'Say why, in 4 to 500 characters', DISINFECTION_OPEN: 'The terminal disinfection is not finished. Finish and check it, or give a reason and who approved it', APPROVER_MISSING: 'Enter who approved it',
    DISINFECTION_NOT_ORDERED: 'It does not wait for a crew any more. Refresh the list', DISINFECTION_NOT_STARTED: 'It has not begun. Start it first', DISINFECTION_NOT_DONE: 'There is no evidence to check yet. Wait for the crew', AGENT_MISSING: 'Enter the agent', WORKERS_MISSING: 'Enter who did the work',
    CONCENTRATION_OUT_OF_RANGE: 'The solution is outside the rule. Disinfect again with the right one', CONTACT_TOO_SHORT: 'The contact was too short. Let it work longer', VENTILATION_TOO_SHORT: 'The airing was too short. Air longer', CHECKED_BY_SAME_PERSON: 'You took part in the work. Ask a colleague to check it', CHECK_NOTE_MISSING: 'Write what has to be done again', EVIDENCE_TYPE: 'Send a JPEG, PNG, WebP or PDF file',
    QUANTITY_OUT_OF_RANGE: 'Write a whole number within the range', LINES_MISSING: 'Add at least one item', ITEM_TWICE: 'An item is listed twice. Add its quantities up', STOCK_SHORT: 'The store has not enough. Send less, or choose another store', COUNT_NOTE_MISSING: 'The count differs from the book. Write how that came about', PLACE_ALREADY_STORE: 'It is a store already. Receive goods into it', PLACE_NOT_STORE: 'Choose a place that is used for goods',
    DISPATCH_NOT_WAITING: 'It does not wait to be sent any more. Refresh the list', DISPATCH_NOT_SENT: 'It is not on its way. Refresh the list', DISPATCHES_MISSING: 'Choose 1 to 200 dispatches',
  },
};

export default en;
