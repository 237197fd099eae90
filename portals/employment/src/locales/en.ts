import type zh from './zh-CN.ts';

const en: typeof zh = {
  common: { open: 'no end yet', reason: 'Reason', reasonHint: '2 to 200 characters; kept in the history', until: 'until {{day}}' },
  live: { moved: 'Interviews went online. Call the employers without an endpoint', offered: 'Interviews could go back on site. Agree with the employers', lost: 'Live updates were lost; connecting again' },
  home: { upcoming: 'To come', onSite: 'On site', moved: 'Put online for students who attend online', calls: 'Employers to call', noneToCall: 'No employer has to be called', quiet: 'No interview is affected' },
  interview: {
    title: 'Interviews', about: 'When a student has to attend online, interviews on site go online by themselves and the employers are told', one: 'Interview', none: 'No interview is coming up', noneHint: 'Schedule one here when both sides agree.',
    search: 'Name, number or employer', view: 'Show', views: { UPCOMING: 'To come', ON_SITE: 'On site', MOVED: 'Put online', OFFERED: 'Could return', ALL: 'All' },
    graduate: 'Graduate', number: 'Number', employer: 'Employer', position: 'Position', startsAt: 'Time', day: 'Day', time: 'Begins', minutes: 'Duration', minutesLabel: 'Duration in minutes', minutesOf: '{{n}} {{n|minute|minutes}}', mode: 'Form', room: 'Room', leftRoom: 'Former room', link: 'Meeting link', openLink: 'Open the meeting', status: 'Status', college: 'College', contact: 'Contact',
    modes: { ON_SITE: 'On site', ONLINE: 'Online' }, statuses: { PLANNED: 'Planned', MOVED: 'Changed', HELD: 'Held', CANCELLED: 'Cancelled' },
    movedOnline: 'Put online', returns: { OFFERED: 'Could return on site', ACCEPTED: 'Returned on site', DECLINED: 'Stays online' }, attendsOnline: 'Attends online now',
    outcomes: { OFFER: 'Offer', NEXT_ROUND: 'Next round', DECLINED_BY_EMPLOYER: 'No offer', DECLINED_BY_GRADUATE: 'Student withdrew', ABSENT: 'Did not come' }, outcome: 'Outcome', outcomeNote: 'Note', history: 'History',
    schedule: 'Schedule an interview', scheduled: 'The interview is scheduled', roomHint: 'Code on the door, such as C01-0203', linkHint: 'Left empty, one is made', choose: 'Type to find', nobody: 'Nothing found',
    move: 'Change', moveTitle: 'Change the interview', moveNote: 'The employer is told, and the change is logged.', moved: 'Changed; the employer is being told',
    cancel: 'Cancel interview', cancelTitle: 'Cancel this interview?', cancelNote: 'The employer is told, and the change is logged.', cancelled: 'Cancelled; the employer is being told',
    record: 'Record outcome', recordTitle: 'Record the outcome', recorded: 'The outcome is on record',
    offerTitle: 'Could go back on site', offerNote: 'The student can come by the time of the interview. The employer was told that it takes place online: agree with them first.', accept: 'Back on site', decline: 'Leave online', accepted: 'Back on site; the employer is being told', declined: 'It stays online',
    changes: { SCHEDULED: 'Scheduled', RESCHEDULED: 'Changed', MOVED_ONLINE: 'Put online', RETURN_OFFERED: 'Could return on site', OFFER_WITHDRAWN: 'Return no longer possible', RETURNED: 'Back on site', RETURN_DECLINED: 'Left online', CANCELLED: 'Cancelled', HELD: 'Outcome recorded' },
    missingField: 'Fill this in', minutesWrong: 'Enter {{from}} to {{to}} minutes',
  },
  notice: {
    title: 'Notices', about: 'Everything employers are told when an interview changes, until they know', none: 'No notice', noneHint: 'Notices appear here when an interview changes.', one: 'Notice', view: 'Show',
    views: { ALL: 'All', CALL: 'To call', PENDING: 'On the way', DONE: 'Known' }, kind: 'Says', kinds: { MOVED_ONLINE: 'Takes place online', BACK_ON_SITE: 'Back on site', RESCHEDULED: 'Other time or place', CANCELLED: 'Cancelled' },
    status: 'Status', statuses: { PENDING: 'On the way', DELIVERED: 'Delivered', FAILED: 'Failed', TO_PHONE: 'To call', ACKNOWLEDGED: 'Called' },
    attempts: 'Attempts', writtenAt: 'Written', nextAttemptAt: 'Next attempt', lastAttemptAt: 'Last attempt', lastError: 'Last failure', deliveredAt: 'Delivered', acknowledgedAt: 'Called', spokeWith: 'Spoke with', contact: 'Contact', interviewAt: 'Interview',
    resend: 'Send again', resent: 'On its way again', acknowledge: 'Called', acknowledgeTitle: 'Record a call', acknowledgeNote: 'Call {{name}} ({{phone}}) first and explain how the interview takes place now.', acknowledged: 'The call is on record', switchedOff: 'The endpoint is switched off',
  },
  graduate: {
    title: 'Graduates', about: 'Where each graduate goes, with its evidence; a change is a new record and overwrites nothing', none: 'No graduate is registered', noneHint: 'Register the classes that leave.', one: 'Graduate', search: 'Name or number', view: 'Show',
    views: { ALL: 'All', PLACED: 'With destination', OPEN: 'Without' }, number: 'Number', name: 'Name', college: 'College', major: 'Major', degree: 'Degree', degrees: { ASSOCIATE: 'Associate', BACHELOR: 'Bachelor', MASTER: 'Master', DOCTOR: 'Doctor' }, cohort: 'Year', cohortOf: '{{year}}',
    destination: 'Destination', organisation: 'With', evidence: 'Evidence', decidedOn: 'Decided on', recordedAt: 'Recorded', endedAt: 'Replaced', unknown: 'Not on record', history: 'Destinations', noHistory: 'No destination is on record', download: 'Download {{name}}',
    record: 'Record destination', recorded: 'The destination is on record', code: 'Kind', file: 'Document (optional)', fileHint: 'PDF, JPEG or PNG', notFetched: 'The document did not arrive. Try again',
    register: 'Register a class', registered: '{{n}} registered, {{known}} known before', class: 'Class', year: 'Year of graduation',
  },
  rate: {
    apart: 'Rates by group', title: 'Destination rates', about: 'Rate = (all − looking for work − not working to study on − other not yet) ÷ all', whole: 'Whole university', total: 'Graduates', placed: 'With destination', open: 'Without', percent: 'Rate', by: 'By', groups: { COLLEGE: 'College', MAJOR: 'Major', DEGREE: 'Degree' }, unnamed: 'Not given', none: 'No graduates yet', noneHint: 'Rates appear when classes are registered.', shares: 'Destinations',
  },
  employer: {
    title: 'Employers', about: 'Their systems get signed notices when an interview changes; those without one are called', none: 'No employer yet', noneHint: 'Register one to schedule interviews.', one: 'Employer', search: 'Name or credit code', view: 'Show', views: { ALL: 'All', ENDPOINT: 'Webhook', CALL: 'By phone' },
    name: 'Name', nameHint: 'As on the business licence', creditCode: 'Unified social credit code', contactName: 'Contact', contactPhone: 'Telephone', channel: 'Told by', channels: { WEBHOOK: 'Webhook', PHONE: 'Phone', OFF: 'Endpoint off' }, endpoint: 'Endpoint', endpointHint: 'Public https address; left empty, we call', disabledAt: 'Switched off', registeredAt: 'Registered',
    register: 'Register an employer', registered: '{{name}} is registered', save: 'Save', amend: 'Change contact', amended: 'The contact is changed', change: 'Change endpoint', changed: 'The endpoint is changed', rotate: 'New secret', rotateTitle: 'Make a new signing secret?', rotateNote: 'The new secret is shown once. The former one signs beside it for 24 hours, so that the employer can change over. This is logged.',
    secretTitle: 'Signing secret', secretNote: 'Shown this once. Hand it to {{name}} over a safe channel: it verifies the signature of notices.', copy: 'Copy', copied: 'Copied', stored: 'I have kept it',
  },
  refusal: {
    NOT_FOUND: 'There is no such record, or it is outside your colleges. Load again', IDEMPOTENCY_KEY_REUSED: 'This was sent before. Load the page again', FILE_EMPTY: 'The file is empty. Choose it again', FILE_NOT_BASE64: 'The file did not arrive whole. Try again', FILE_TOO_LARGE: 'The file is larger than 5 MB. Make it smaller and send it again',
    COHORT_OUT_OF_RANGE: 'Graduates are looked after from five years back to three ahead. Choose such a year', CLASS_EMPTY: 'This class has no active student. Check the class',
    DESTINATION_UNKNOWN: 'There is no such destination code. Choose one of the list', DESTINATION_UNCHANGED: 'This is what is on record already. Record only what has changed', EVIDENCE_MISSING: 'Give the evidence, in 4 to 500 characters', EVIDENCE_FILE_KIND: 'The file is no PDF, JPEG or PNG. Scan it again, or take a picture', ORGANISATION_MISSING: 'Name the employer, school or programme', DECIDED_IN_FUTURE: 'The day has not come yet. Give the day on the evidence',
    EMPLOYER_NAME_INVALID: 'The name has 2 to 100 characters. Write it as on the business licence', EMPLOYER_REGISTERED_ALREADY: 'An employer with this credit code is registered. Look in the list', CREDIT_CODE_INVALID: 'The credit code does not check. Copy its 18 characters from the business licence', CONTACT_MISSING: 'Give the name of a contact', PHONE_INVALID: 'This is no telephone number. Give one that is answered',
    ENDPOINT_INVALID: 'This is no usable address. Give a public one that begins with https://, without name, password or #', ENDPOINT_PRIVATE: 'This address is not reached from the Internet. Give the public address of the employer', ENDPOINT_MISSING: 'The employer has no endpoint. Enter one first',
    INTERVIEW_IN_PAST: 'This time has passed. Choose one to come', INTERVIEW_OVER: 'The interview has begun, was held or is cancelled, and cannot be changed. Schedule a new one if need be', INTERVIEW_NOT_BEGUN: 'The interview has not begun. Record its outcome afterwards, or cancel it', INTERVIEW_UNCHANGED: 'This is how it stands already. Change time, room or form', DURATION_OUT_OF_RANGE: 'An interview takes 10 to 480 minutes. Correct the duration', ROOM_MISSING: 'An interview on site needs a room. Give the code on the door, or hold it online', LINK_INVALID: 'A meeting link begins with https://. Correct it, or leave it empty and get one', POSITION_INVALID: 'Name the position in 1 to 200 characters',
    GRADUATE_BUSY: 'The student has another interview at this time. Choose another time', GRADUATE_ISOLATED: 'The student has to attend online at this time. Hold it online, or choose a later day', REASON_MISSING: 'Give a reason of 2 to 200 characters', NO_RETURN_OFFERED: 'No return on site waits for an answer here. Load again',
    NOTICE_NOT_SENT_BY_WEBHOOK: 'The employer has no endpoint in use. Call them, or enter an endpoint first', NOTICE_NOT_WAITING: 'Nobody has to be called about this notice any more. Load again', PHONED_NOBODY: 'Say who was told on the telephone',
  },
};

export default en;
