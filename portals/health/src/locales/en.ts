import type zh from './zh-CN.ts';

const en: typeof zh = {
  cancel: 'Cancel',
  loadAgain: 'Load again',
  person: { number: 'Number', name: 'Name', unknown: 'The name cannot be read now', open: 'Health of this person' },
  live: {
    positive: '{{name}} is positive. Act now.',
    positives: 'More people are positive. Act now.',
    lost: 'Live updates were lost; connecting again',
  },
  home: {
    changed: 'Last change {{age}}', nobody: 'Nobody now', waiting: 'Waiting', oldest: 'The oldest', noRound: 'No round is open',
    swabs: 'Swabs {{n}}', tubes: 'Tubes {{n}}', positiveTubes: 'Positive tubes {{n}}', noPositiveTube: 'No positive tube',
    roomsReady: 'Rooms ready', ofRooms: 'of {{n}}', waitingForRoom: 'Waiting for a room', isolated: '{{n}} isolated', endingToday: 'Ending today', endingNote: 'Overdue ones included',
  },
  round: {
    title: 'Test rounds', about: 'A round tests for one disease; what counts is written down when it opens', open: 'Open a round', empty: 'No test round yet', emptyHint: 'Open a round to start swabbing',
    name: 'Name', namePlaceholder: 'Such as: whole campus, 1 March', disease: 'Disease', poolSize: 'Pool size', swabs: 'Swabs', tubes: 'Tubes', positiveTubes: 'Positive tubes', pending: 'Waiting for a swab alone', status: 'Status',
    opensAt: 'Opens', closesAt: 'Planned end', duration: 'Planned duration', hours: '{{n}} {{n|hour|hours}}', people: '{{n}} in a tube', alone: 'One swab alone', opened: 'The round "{{name}}" is open', analytes: 'Codes that count (LOINC)',
    close: 'Close round', closeTitle: 'Close this round?', closeNote: 'No tube can be opened and no swab added any more; results of its tubes still count. This is logged.', closed: 'The round is closed', nameMissing: 'Give the round a name', notFound: 'There is no such round', notFoundHint: 'Check the address, or come from the list of rounds',
    statuses: { OPEN: 'Open', CLOSED: 'Closed' },
  },
  tube: {
    title: 'Tubes', titleOf: 'Tube {{label}}', about: 'Scan or enter the label of a tube', find: 'Open', label: 'Tube label', open: 'Open a tube', opened: 'Tube {{label}} is open', empty: 'No tube yet', emptyHint: 'Open the first tube in a test round',
    capacity: 'Capacity', swabs: 'Swabs', round: 'Round', openedAt: 'Opened', sealedAt: 'Sealed', readAt: 'Read', status: 'Status', members: 'People in the tube', takenAt: 'Swabbed', fill: '{{n}} of {{total}} {{total|swab|swabs}}',
    add: 'Add swab', addLabel: 'Scan or enter a number', added: '{{number}} is in the tube', seal: 'Seal', sealTitle: 'Seal tube {{label}}?', sealNote: 'The tube takes no swab any more and goes to the laboratory. This is logged.', sealed: 'Tube {{label}} is sealed',
    notFound: 'No tube has the label {{label}}', notFoundHint: 'Check the label, or open the tube in a test round', nobody: 'No swab yet', nobodyHint: 'Scan the first campus card', logged: 'Reading who is in a tube is logged',
    pooledPositive: 'A positive pool makes nobody positive: its members are pending, kept apart, and each is swabbed alone.',
    all: 'All', statuses: { OPEN: 'Taking swabs', SEALED: 'Sealed', NEGATIVE: 'Negative', POSITIVE: 'Positive', INCONCLUSIVE: 'Inconclusive' },
  },
  result: {
    title: 'Laboratory results', about: 'Every result that laboratories reported, and what became of it; reading is logged', empty: 'No results yet', emptyHint: 'They appear here when a laboratory reports',
    value: 'Result', disease: 'Disease', analyte: 'Tested', subject: 'Name in the report', bornOn: 'Born', numbers: 'Numbers in the report', labels: 'Specimen', laboratory: 'Laboratory', collectedAt: 'Swabbed', reportedAt: 'Reported', receivedAt: 'Received', outcome: 'Outcome', reason: 'Why', note: 'Note', person: 'Person', tube: 'Tube', standing: 'Standing', line: 'Line',
    all: 'All', noValue: 'None', unknownDisease: 'Unknown code', ofTube: 'Tube {{label}}',
    values: { POSITIVE: 'Positive', NEGATIVE: 'Negative', INCONCLUSIVE: 'Inconclusive', INVALID: 'Invalid' },
    outcomes: { COUNTED: 'Counted', NOT_COUNTED: 'Not counted', UNMATCHED: 'Unmatched', SUPERSEDED: 'Superseded', DISMISSED: 'Dismissed' },
    standings: { PRELIMINARY: 'Preliminary', FINAL: 'Final', CORRECTED: 'Corrected', WITHDRAWN: 'Withdrawn' },
    reasons: {
      NOBODY_NAMED: 'The report names neither a person nor a tube. Ask the laboratory whose it was, then match or dismiss it.', PERSON_UNKNOWN: 'No tube has this label and no person this number. Match it by hand; it is tried again when new people arrive.',
      TWO_PEOPLE: 'The number and the identity number belong to two people. Ask the laboratory, then match it by hand.', TUBE_OF_SOMEONE_ELSE: 'The tube holds no swab of the person named. Ask the laboratory, then match it by hand.', TUBE_EMPTY: 'The tube holds no swab. Find out who was swabbed, then match it by hand.',
      DISEASE_NOT_WATCHED: 'The campus does not watch this disease. Kept as received; it changes no state.', ANALYTE_UNKNOWN: 'The policy does not know this code. Kept as received; add the code if it should count.', NOT_IN_ROUND: 'The round of this tube does not test for this. Kept as received.',
      PRELIMINARY: 'The laboratory has not finished. It counts when it is final.', WITHDRAWN: 'The laboratory withdrew this result. It changes no state.', NEWER_VERSION: 'A newer version of this result has come.', BORN_ON_DIFFERS: 'Matched by number, but the birth date differs. Check that it is the same person.',
      MATCHED_BY_OFFICER: 'An officer matched it.', DISMISSED_BY_OFFICER: 'An officer dismissed it.',
    },
  },
  unmatched: {
    title: 'Unmatched results', about: 'Results whose person was not found wait here; they are tried again when people arrive or tubes are sealed, and none is lost', empty: 'No result waits', emptyHint: 'Every result has found its person', detail: 'Unmatched result',
    suggestions: 'Perhaps', noSuggestion: 'Nobody has the same name and birth date', suggestionNote: 'Same name and birth date are only a hint. Check before you match', choose: 'Choose {{name}}', number: 'Match to number', note: 'How you know (optional)', match: 'Match', matchTitle: 'Match the result to {{number}}?',
    matchNote: "The person's health state changes at once, and the departments concerned act on it. This is logged.", matched: 'Matched to {{number}}', dismiss: 'Dismiss', dismissTitle: 'Dismiss this result?', dismissNote: 'The result is kept and waits no longer. Say why; this is logged.', reason: 'Reason', dismissed: 'Dismissed', numberMissing: 'Enter a number',
  },
  message: {
    title: 'Laboratory files', about: 'Files that laboratories sent, and what became of their results', send: 'Send a file', choose: "A laboratory's file", hint: 'FHIR R4 (JSON, NDJSON) or bulk upload CSV', sent: 'Received: {{counted}} counted, {{unmatched}} unmatched', repeated: 'This file was sent before; nothing changed', empty: 'No file yet', emptyHint: 'Laboratories send them by themselves; you can send one here too',
    file: 'File', format: 'Format', sender: 'Sent by', receivedAt: 'Received', results: 'Results', counted: 'Counted', notCounted: 'Not counted', unmatched: 'Unmatched', repeatedCount: 'Repeated', problems: 'Problems', answers: 'Answers with the order',
    formats: { FHIR_BUNDLE: 'FHIR Bundle', FHIR_NDJSON: 'FHIR NDJSON', CSV: 'CSV' }, noProblems: 'Nothing is wrong with the file', line: 'Line {{n}}', found: 'Found: {{text}}',
    flaws: { FIELD_MISSING: 'Something needed is missing', VALUE_UNKNOWN: 'The value is not understood', TIME_UNREADABLE: 'The time is not understood', TIME_IN_FUTURE: "The time has not come yet; check the laboratory's clock", REFERENCE_BROKEN: 'The resource referred to is not in the file', LINE_UNREADABLE: 'The line is no whole JSON', NOT_A_BUNDLE: 'Not a FHIR R4 Bundle', NO_RESULTS: 'No results' },
  },
  state: {
    title: 'Health state', find: 'Show', about: 'Enter a number, or choose a state; reading is logged', since: 'Since', cause: 'Decided by', retestDueAt: 'Swab alone before', policy: 'Policy version', results: 'Laboratory results', noResults: 'No results yet', notFound: 'Nobody has the number {{number}}', notFoundHint: 'Check the number', logged: 'Reading a health state is logged', unavailable: 'Health does not know this person yet', college: 'College', residence: 'Room', people: 'People by state', peopleHint: 'Choose a state to list who is in it; reading is logged', nobodyIn: 'Nobody is in this state', changedAt: 'Changed',
    states: { UNKNOWN: 'Unknown', CLEAR: 'Negative', PENDING: 'Pending', POSITIVE: 'Positive' },
    causes: { RESULT: 'A swab tested alone', TUBE: 'A pooled tube' },
    explanations: { UNKNOWN: 'No counted result yet. Swab them in the next round.', CLEAR: 'The last test was negative.', PENDING: 'The pool was not negative, or the specimen was invalid: keep them apart and swab them alone before the deadline.', POSITIVE: 'An own swab was positive and recovery is not proven. Keep them isolated.' },
  },
  case: {
    title: 'Cases', titleOf: 'Case {{name}}', about: 'An own positive result opens a case, and tracing begins at once', logged: 'Reading a case and its contacts is logged', empty: 'No case', emptyHint: 'One is opened when a result is positive', notFound: 'There is no such case', notFoundHint: 'Come from the list of cases',
    all: 'All', status: 'Status', statuses: { OPEN: 'Open', CLOSED: 'Recovered', WITHDRAWN: 'Withdrawn' }, sampledAt: 'Swabbed', openedAt: 'Opened', endedAt: 'Ended', tracedAt: 'Traced', tracing: 'Tracing', tracesAgain: 'New records came; tracing again',
    close: 'Close contacts', secondary: 'Secondary contacts', rings: 'Close {{close}} · secondary {{secondary}}', records: 'Presence records', placesVisited: '{{n}} {{n|place|places}}', facts: 'The case', lookBack: 'Look-back', policy: 'Tracing policy', tubes: 'Pooled tubes', places: 'Places visited', noPlaces: 'No presence in the look-back', noPlacesHint: 'Records that come late are traced by themselves', seats: 'Seats {{seats}}', history: 'What happened',
    changes: { OPENED: 'Case opened', SAMPLING_MOVED: 'Sampling time corrected', TRACED: 'Traced', CONTACT_ADDED: 'Contact added', CONTACT_WITHDRAWN: 'Contact ruled out', WITHDRAWN: 'False alarm', CLOSED: 'Recovered' },
  },
  contact: {
    title: 'Contacts', ring: 'Ring', rings: { CLOSE: 'Close contact', SECONDARY: 'Secondary contact' }, status: 'Status', statuses: { ACTIVE: 'Holds', WITHDRAWN: 'Ruled out' }, reason: 'Found by', all: 'All that hold', where: 'Where', minutes: 'Most minutes', together: '{{n}} min together', firstExposureAt: 'First met', note: 'Note', evidence: 'Evidence', shown: '{{n}} of {{total}}', noEvidence: 'No presence shows it', through: 'Through {{name}}',
    reasons: { PRESENCE: 'Presence', NAMED_BY_OFFICER: 'Named by an officer', NO_LONGER_HOLDS: 'No longer holds after a correction', WITHDRAWN_BY_OFFICER: 'Ruled out by an officer', CASE_WITHDRAWN: 'The case was withdrawn' },
    empty: 'No contacts', emptyHint: 'They stand here once the case is traced', add: 'Add contact', added: 'Added; isolation is ordered at once', lookUp: 'The name appears when the number is whole', why: 'How you know', withdraw: 'Rule out', withdrawTitle: 'Rule this contact out?', withdrawNote: 'Isolation ordered only for this contact is withdrawn at once, and tracing does not bring it back. This is logged.', withdrawn: 'Ruled out',
  },
  isolation: {
    title: 'Isolation', about: 'By the policy of the day: central, at home, or hospital; reading is logged', empty: 'No isolation fits', emptyHint: 'Choose another condition, or wait for new orders', notFound: 'There is no such isolation', notIsolated: 'Not isolated now',
    status: 'Status', statuses: { WAITING_FOR_ROOM: 'Waiting for a room', ISOLATED: 'Isolated', DUE_TO_END: 'Due to end', ENDED: 'Ended', WITHDRAWN: 'Withdrawn' }, views: { STANDING: 'Standing', WAITING_FOR_ROOM: 'Waiting for a room', DUE_TO_END: 'Ending today', TEST_DUE: 'Test due', OVER: 'Over' },
    reason: 'Reason', reasons: { CASE: 'Case', PENDING_RESULT: 'Pool not negative', CLOSE_CONTACT: 'Close contact', SECONDARY_CONTACT: 'Secondary contact' }, mode: 'Way', modes: { CENTRAL: 'Central', HOME: 'At home', HOSPITAL: 'Hospital transfer' }, where: 'Where', since: 'Since', until: 'Last day', untilResult: 'Until a result', turnsOn: 'Next phase', nextTestOn: 'Next test',
    calendar: 'Test calendar', noTests: 'No test is due', notDone: 'Not done', dayOf: '{{mode}}, day {{n}}', orders: 'Orders', from: 'From {{day}}', policy: 'Policy version {{version}}', stands: 'Stands', endings: { FULFILLED: 'Fulfilled', BY_OFFICER: 'Ended by an officer', CLEARED: 'Cleared by a result', BECAME_CASE: 'Became a case', WITHDRAWN: 'False alarm' }, history: 'What happened',
    end: 'End isolation', endTitle: 'End the isolation of {{name}}?', endNote: 'The departments concerned hear of it at once, and the room awaits disinfection. This is logged.', endReason: 'Why it ends early', endReasonMaybe: 'Reason (not needed when it is due and every test was negative)', ended: 'The isolation is over', move: 'Move', moveTitle: 'Which room?', moveNote: 'Only rooms that are ready; the one left awaits disinfection', noReadyRoom: 'No room is ready now', moved: 'Moved to {{room}}',
  },
  room: {
    title: 'Monitoring rooms', about: 'Ready → occupied → awaits disinfection → awaits check → ready', empty: 'No monitoring room yet', emptyHint: 'Rooms that logistics registers for monitoring stand here', notFound: 'There is no such room', room: 'Room', all: 'All', noneInState: 'No room is in this state',
    state: 'State', states: { READY: 'Ready', OCCUPIED: 'Occupied', LEAVING: 'Awaits disinfection', DISINFECTED: 'Awaits check' }, short: { READY: 'Ready', OCCUPIED: 'Occupied', LEAVING: 'Disinfect', DISINFECTED: 'Check' }, service: 'Service', outOfService: 'Out of service', comma: ', ', changed: 'Changed', occupant: 'Occupant', waiting: 'Waiting', history: 'History of the room', noHistory: 'Not used yet',
    forecast: 'Next seven days', needs: '{{waiting}} waiting, {{expected}} expected', day: 'Day', leavingByDay: 'Leaving', readyByDay: 'Ready', shortByDay: 'Short',
    sheet: 'Disinfection sheet', sheetExample: 'Such as: chlorine 500 mg/L, 30 minutes', finding: 'What the check found (to send it back)', report: 'Report disinfected', reported: 'Reported; awaits its check', release: 'Good: release', released: 'The room is ready', sendBack: 'Send back', sentBack: 'Sent back to be disinfected',
  },
  presence: {
    title: 'Presence, last 14 days', show: 'Show presence', logged: 'Whereabouts are sensitive: reading them is logged with your name', enteredAt: 'Entered', leftAt: 'Left', place: 'Place', seat: 'Seat', source: 'Source', sources: { GATE: 'Gate', VENUE: 'Venue', CLASS: 'Class' }, empty: 'No presence', emptyHint: 'Stands here when gates and venues send it',
  },
  emergency: {
    title: 'Emergency access', about: "Officers without health's permission who read a person's health facts for a limited time; somebody else reviews each within a day of its end", empty: 'No emergency access', emptyHint: 'One stands here as soon as it is opened',
    status: 'Status', statuses: { OPEN: 'Holds', EXPIRED: 'Run out', ENDED: 'Ended early' }, views: { ALL: 'All', OPEN: 'Hold now', TO_REVIEW: 'To review', REVIEWED: 'Reviewed' }, openedBy: 'Opened by', reason: 'Reason', openedAt: 'Opened', until: 'Until', endedBy: 'Ended early by', readCount: 'Readings', readLast: '{{n}}, last {{at}}',
    review: 'Review', toReview: 'To review', overdue: 'Review overdue', justified: 'An emergency', notJustified: 'No emergency', reviewDueAt: 'Review due', reviewedBy: 'Reviewed by', finding: 'What you found', note: 'What you checked', noteHint: 'Such as: the clinic confirms the admission', reviewNote: 'The finding is logged with your name.', reviewVerb: 'Record review', reviewDone: 'Reviewed',
    end: 'End access', endTitle: 'End the access of {{name}}?', endNote: 'No health fact is shown under it from now on. This is logged.', endDone: 'The access is over',
  },
  refusal: {
    NOT_FOUND: 'There is no such record, or it is outside your colleges', NAME_MISSING: 'Give the round a name', DISEASE_UNKNOWN: 'The policy has no laboratory code for this disease', CAPACITY_NOT_VALIDATED: 'This pool size is not validated. Choose 5, 10 or 20', CLOSES_BEFORE_OPENING: 'The end must be after the beginning', ROUND_CLOSED: 'The round is closed. Open a new round',
    TUBE_SEALED: 'The tube is sealed. Open a new tube', TUBE_FULL: 'The tube is full. Seal it and open a new tube', TUBE_EMPTY: 'The tube holds no swab and cannot be sealed', ALREADY_IN_TUBE: 'This person is in the tube already. Go on with the next', ALREADY_IN_ROUND: 'This person has an unread swab in this round. Go on with the next', LABEL_UNREADABLE: 'Not a label: use 2 to 40 letters, digits and hyphens', LABEL_TAKEN: 'Another tube has this label. Check it, or take a new tube',
    PERSON_UNKNOWN: 'Nobody has this number. Check it', NOT_UNMATCHED: 'This result does not wait any more. Load again', REASON_MISSING: 'Give a reason of at least 4 characters',
    ISOLATION_OVER: 'This isolation is over already. Load the list again', NOT_DUE: 'It is not due. Wait for its last day, or give the reason why it ends earlier', TESTS_MISSING: 'A test of the calendar has no result. Swab again, or give a reason', TEST_NOT_NEGATIVE: 'A test was not negative. Wait for a negative one, or give a reason', NOT_IN_ROOM: 'This person is not isolated centrally and takes no monitoring room', ROOM_NOT_READY: 'This room is not ready. Choose another', ROOM_IS_THEIRS: 'This person is in that room already. Choose another',
    ACCESS_OPEN: 'This access still holds. Wait for its end, or end it first', ACCESS_OVER: 'This access is over already. Load again', ACCESS_OF_ANOTHER: 'Another officer opened this access; you cannot end it', ACCESS_OWN: 'You opened this access yourself; somebody else must review it', ACCESS_REVIEWED: 'Somebody reviewed it before. Load again',
    ROOM_NOT_LEAVING: 'This room does not await disinfection. Load again', ROOM_NOT_DISINFECTED: 'The disinfection of this room was not reported. Have it disinfected first', ROOM_OCCUPIED: 'This room is not ready. Load again and choose another',
    PRESENCE_EMPTY: 'There is no record. Check and send again', PRESENCE_TOO_MANY: 'At most 500 records at a time. Send them in parts', CASE_NOT_OPEN: 'The case has ended; its contacts change no more', CONTACT_WITHDRAWN_ALREADY: 'This contact was ruled out already. Load again', CONTACT_KNOWN: 'This person is a contact already', CONTACT_IS_CASE: 'This person is the case. Check the number',
    REPORT_EMPTY: 'The file is empty. Export it again and send it', REPORT_TOO_LARGE: 'The file is too large. Send it in parts', REPORT_ENCODING: 'The file is not text in UTF-8 or GB18030. Save it as UTF-8', REPORT_UNKNOWN_FORMAT: 'The file is neither FHIR R4 in JSON nor a bulk upload CSV', REPORT_UNREADABLE: 'The file is no whole JSON. Send it again', REPORT_WITHOUT_RESULTS: 'The file holds no results',
    FILE_EMPTY: 'The file is empty. Choose it again', FILE_NOT_BASE64: 'The file did not arrive whole. Try again', FILE_TOO_LARGE: 'The file is too large. Send it in parts', IDEMPOTENCY_KEY_REUSED: 'This was sent before. Load the page again',
  },
};

export default en;
