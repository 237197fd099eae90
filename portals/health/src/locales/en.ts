import type zh from './zh-CN.ts';

const en: typeof zh = {
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
  },
  round: {
    title: 'Test rounds', about: 'A round tests for one disease; what counts is written down when it opens', open: 'Open a round', empty: 'No test round yet', emptyHint: 'Open a round to start swabbing',
    name: 'Name', namePlaceholder: 'Such as: whole campus, 1 March', disease: 'Disease', poolSize: 'Pool size', swabs: 'Swabs', tubes: 'Tubes', positiveTubes: 'Positive tubes', pending: 'Waiting for a swab alone', status: 'Status',
    opensAt: 'Opens', closesAt: 'Planned end', duration: 'Planned duration', hours: '{{n}} hours', people: '{{n}} in a tube', alone: 'One swab alone', opened: 'The round "{{name}}" is open', analytes: 'Codes that count (LOINC)',
    close: 'Close round', closeTitle: 'Close this round?', closeNote: 'No tube can be opened and no swab added any more; results of its tubes still count. This is logged.', closed: 'The round is closed', nameMissing: 'Give the round a name', notFound: 'There is no such round', notFoundHint: 'Check the address, or come from the list of rounds',
    statuses: { OPEN: 'Open', CLOSED: 'Closed' },
  },
  tube: {
    title: 'Tubes', titleOf: 'Tube {{label}}', about: 'Scan or enter the label of a tube', find: 'Open', label: 'Tube label', open: 'Open a tube', opened: 'Tube {{label}} is open', empty: 'No tube yet', emptyHint: 'Open the first tube in a test round',
    capacity: 'Capacity', swabs: 'Swabs', round: 'Round', openedAt: 'Opened', sealedAt: 'Sealed', readAt: 'Read', status: 'Status', members: 'People in the tube', takenAt: 'Swabbed', fill: '{{n}} of {{total}} swabs',
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
    title: 'Health state', find: 'Show', about: 'Enter a number to see the health state; reading is logged', since: 'Since', cause: 'Decided by', retestDueAt: 'Swab alone before', policy: 'Policy version', results: 'Laboratory results', noResults: 'No results yet', notFound: 'Nobody has the number {{number}}', notFoundHint: 'Check the number', logged: 'Reading a health state is logged', unavailable: 'Health does not know this person yet', college: 'College', residence: 'Room',
    states: { UNKNOWN: 'Unknown', CLEAR: 'Negative', PENDING: 'Pending', POSITIVE: 'Positive' },
    causes: { RESULT: 'A swab tested alone', TUBE: 'A pooled tube' },
    explanations: { UNKNOWN: 'No counted result yet. Swab them in the next round.', CLEAR: 'The last test was negative.', PENDING: 'The pool was not negative, or the specimen was invalid: keep them apart and swab them alone before the deadline.', POSITIVE: 'An own swab was positive and recovery is not proven. Keep them isolated.' },
  },
  trouble: { OFFLINE: 'No connection. Check the network and try again', other: 'Not done. Try again; if it fails again, tell the administrator the code {{code}}' },
  refusal: {
    NOT_FOUND: 'There is no such record, or it is outside your colleges', NAME_MISSING: 'Give the round a name', DISEASE_UNKNOWN: 'The policy has no laboratory code for this disease', CAPACITY_NOT_VALIDATED: 'This pool size is not validated. Choose 5, 10 or 20', CLOSES_BEFORE_OPENING: 'The end must be after the beginning', ROUND_CLOSED: 'The round is closed. Open a new round',
    TUBE_SEALED: 'The tube is sealed. Open a new tube', TUBE_FULL: 'The tube is full. Seal it and open a new tube', TUBE_EMPTY: 'The tube holds no swab and cannot be sealed', ALREADY_IN_TUBE: 'This person is in the tube already. Go on with the next', ALREADY_IN_ROUND: 'This person has an unread swab in this round. Go on with the next', LABEL_UNREADABLE: 'Not a label: use 2 to 40 letters, digits and hyphens', LABEL_TAKEN: 'Another tube has this label. Check it, or take a new tube',
    PERSON_UNKNOWN: 'Nobody has this number. Check it', NOT_UNMATCHED: 'This result does not wait any more. Load again', REASON_MISSING: 'Give a reason of at least 4 characters',
    REPORT_EMPTY: 'The file is empty. Export it again and send it', REPORT_TOO_LARGE: 'The file is too large. Send it in parts', REPORT_ENCODING: 'The file is not text in UTF-8 or GB18030. Save it as UTF-8', REPORT_UNKNOWN_FORMAT: 'The file is neither FHIR R4 in JSON nor a bulk upload CSV', REPORT_UNREADABLE: 'The file is no whole JSON. Send it again', REPORT_WITHOUT_RESULTS: 'The file holds no results',
    FILE_EMPTY: 'The file is empty. Choose it again', FILE_NOT_BASE64: 'The file did not arrive whole. Try again', FILE_TOO_LARGE: 'The file is too large. Send it in parts', IDEMPOTENCY_KEY_REUSED: 'This was sent before. Load the page again',
  },
};

export default en;
