import type zh from './zh-CN.ts';

const en: typeof zh = {
  cancel: 'Cancel',
  live: { lost: 'Live updates were lost; connecting again' },
  department: { health: 'Health', command: 'Command', personnel: 'Personnel', logistics: 'Logistics', teaching: 'Teaching', employment: 'Employment' },
  board: {
    title: 'Requirement board', asOf: 'As of {{at}}', export: 'Export', summary: 'How many are met', met: 'Clauses met', filter: 'Filter by state', all: 'All',
    metOf: '{{n}}/{{total}} met', none: 'No clause is in this state', gone: 'The command centre is unavailable', goneHint: 'The clauses cannot be read now. The other departments are not affected: see above.',
  },
  now: {
    title: 'The departments now', down: 'Unavailable', silent: 'No figures', room: 'Open the incident room',
    isolated: 'isolated', waiting: 'waiting', rooms: 'rooms', closed: 'closed', disinfection: 'to clean', dispatch: 'to send', posts: 'A and B', requests: 'wanted', tasks: 'tasks',
    onSite: 'on site', online: 'online', isolatedStudents: 'isolated', interviews: 'planned', moved: 'moved', unacknowledged: 'no reply', incident: 'incident', noIncident: 'None', steps: 'steps', late: 'late',
  },
  clause: {
    code: 'Code', title: 'Clause', owner: 'Department', state: 'State', figure: 'Figure', unit: 'Unit', target: 'Target', measuredAt: 'Measured', evidence: 'Evidence',
    demand: 'need {{of}}', never: 'No data yet', neverHint: 'This figure has never come, so the clause cannot count as met.', stale: 'Too old to count as met. The last figure was {{value}}; nothing came for more than {{minutes}} {{minutes|minute|minutes}}.',
    indicator: 'Indicator', counted: 'Counted', source: 'Comes from', byHand: 'Reported by hand', live: 'Live', reportedBy: 'Reported by', proof: 'Open the records', history: 'History', older: 'Earlier figures',
    noTrend: 'No data in the last 14 days', trendHeard: 'The last 14 days: from {{first}} to {{last}}', missing: 'There is no such clause', missingHint: 'Check the address, or come from the board.',
    states: { MET: 'Met', AT_RISK: 'At risk', BROKEN: 'Broken', UNKNOWN: 'No data' },
  },
  reading: {
    report: 'Report a figure', submit: 'Report', reported: 'The figure is reported', valueMissing: 'Enter the figure', evidenceMissing: 'Say what stands behind it', evidenceHint: 'Who counted, which list or photograph; at least 4 characters',
    note: 'Your name and the evidence are kept with the figure. This is logged.',
  },
  target: {
    amend: 'Change the target', amended: 'The target is changed', now: 'Now: {{demand}}', missing: 'Enter the target', history: 'Changes of the target', note: 'The new target holds at once, and the board is judged by it. The department sees the reason. This is logged.',
  },
  incident: {
    room: 'Incident room', titleOf: 'Incident {{number}}', since: 'First positive {{at}}', plan: 'Plan version {{version}}: {{source}}', none: 'No incident is running', noneHint: 'The first positive result opens one by itself; its steps and their clocks appear here.', earlier: 'Earlier incidents',
    missing: 'There is no such incident', missingHint: 'Check the address, or come from the list of incidents.', list: 'Incidents', listAbout: 'Each incident is kept whole, false alarms too', noneYet: 'There has been no incident',
    number: 'Number', status: 'Status', onTime: 'Steps in time', falseAlarm: 'False alarm', yes: 'Yes', firstPositive: 'First positive', closedAt: 'Ended',
    statuses: { OPEN: 'Running', STAND_DOWN_OFFERED: 'To stand down', STOOD_DOWN: 'Stood down', CLOSED: 'Closed' },
  },
  banner: {
    offered: 'Every positive result was withdrawn', offeredHint: 'The incident can be stood down. What departments did only because of it is undone, or waits for them to confirm.', offeredWait: 'The command centre decides whether to stand it down.',
    stoodDown: 'A false alarm: stood down', closed: 'The incident is closed', kept: 'All of it is kept for the review.',
  },
  decision: {
    reason: 'Reason', reasonHint: 'At least 4 characters; it goes into the log', reasonMissing: 'Give a reason',
    standDown: { verb: 'Stand down', title: 'Stand incident {{number}} down?', what: 'The incident ends as a false alarm. Its clocks stop, and all of it is kept.', told: 'Personnel is told at once and takes back tasks and call-outs that were only there because of it; the other departments undid theirs when the result was withdrawn, or are asked to confirm. Every department sees the reason in the log. This is audited.', done: 'Incident {{number}} is stood down' },
    keep: { verb: 'Go on', title: 'Go on with incident {{number}}?', what: 'Although the results were withdrawn, the plan goes on and its clocks run.', told: 'Nobody is told separately; every department sees the reason in the log. This is audited.', done: 'Incident {{number}} goes on' },
    close: { verb: 'Close incident', title: 'Close incident {{number}}?', what: 'It can be closed once every step is done. Its clocks stop, and all of it is kept.', told: 'Personnel is told at once; every department sees the reason in the log. This is audited.', done: 'Incident {{number}} is closed' },
  },
  source: { clock: 'Since the first positive', lasted: 'Lasted', cases: 'Open cases', steps: 'Steps done', late: 'Overdue', doneLate: 'Done late', news: 'Last news' },
  impact: { title: 'What is touched', bad: 'Overdue, {{done}}/{{total}} done', info: 'At work, {{done}}/{{total}} done', ok: 'All done, {{done}}/{{total}}', none: 'No steps' },
  kind: {
    PERSON: 'People', ROOM: 'Monitoring rooms', PLACE: 'Closed places', DISINFECTION: 'Disinfections', DISPATCH: 'Dispatches', POST: 'Posts taken over', TASK: 'Grid tasks', CALL_OUT: 'Call-outs', SESSION: 'Class sessions', ONLINE_PLACE: 'Online places', INTERVIEW: 'Interviews',
  },
  item: {
    states: { ACTIVE: 'Active', DONE: 'Done', OFFERED: 'To confirm', UNDONE: 'Undone' }, filter: 'Filter by state', none: 'Nothing is in this state', person: 'person', place: 'place', name: 'name', number: 'number',
    range: '{{from}}–{{to}} of {{total}}', previous: 'Previous', next: 'Next',
  },
  step: {
    title: 'Steps', doneOf: '{{done}}/{{total}} done', owner: 'Owner', owned: 'owner {{name}}', dueAt: 'due', doneAt: 'done',
    left: '{{span}} left', late: '{{span}} late', took: 'took {{span}}', tookLate: 'took {{span}}, {{late}} late', stopped: 'Not done',
    assign: 'Assign', assignOf: 'Assign an owner: {{title}}', complete: 'Complete', completeOf: 'Complete the step: {{title}}', completed: '"{{title}}" is done', assigned: '{{name}} is the owner',
    completeNote: 'Steps that the system confirms need no hand. By hand, say what stands behind it. This goes into the log and is audited.', evidence: 'Evidence', evidenceHint: 'Who did what, or where it is on record; at least 4 characters',
    assignNote: 'The owner is shown beside the step to every department. This goes into the log.', find: 'Name or staff number', findHint: 'Type two characters or more to find staff', foundNobody: 'Nobody found. Try another spelling',
  },
  log: { title: 'Log', none: 'Nothing is on record yet', earlier: 'Earlier entries' },
  span: { moment: 'under 1 min', minutes: '{{minutes}} min', hours: '{{hours}} h', both: '{{hours}} h {{minutes}} min', day: 'd' },
  policy: {
    title: 'Policy and plan', about: 'What the rules judge by; each version has its source and first day, and never changes once published', versions: 'Versions', version: 'Version {{n}}', inForce: 'In force', toCome: 'To come', from: 'from {{day}}', source: 'Source', publishedAt: 'Published', was: 'was {{value}}', none: 'Nothing is published yet',
    publish: 'Publish a version', publishOf: '{{kind}}: publish version {{n}}', published: '{{kind}}: version {{n}} is published', publishNote: 'Begins from the newest version. Health is told; people who are isolated already keep their days. This is logged.',
    unitIn: ' ({{unit}})', unitInList: ' ({{unit}}, several)', valueWrong: 'Whole numbers; several with commas', effectiveOn: 'First day', sourceHint: 'Title and number of the document, or the decision', sourceMissing: 'Name the source in at least 4 characters', sourceEnglish: 'Source in English', sourceEnglishHint: 'May be left out; readers of English then see the Chinese',
    kinds: { ISOLATION: 'Isolation', TRACING: 'Tracing', POOLING: 'Pooled tests' },
  },
  plan: {
    title: 'Emergency plan', none: 'There is no plan yet', amend: 'Amend the plan', amendTo: 'Amend the emergency plan: version {{n}}', amended: 'Version {{n}} of the plan is published', isNew: 'new', leftOut: 'Left out since the version before: {{steps}}', and: ', ',
    amendNote: 'Begins from the newest version. Incidents that open from its first day on run by it; one that is open keeps its own, and all earlier versions are kept. Steps stand in the order of their times. This is logged.',
    steps: 'Steps and their times, from the positive result', minutes: 'min', minutesOf: 'Minutes for {{title}}', minutesWrong: 'A whole number, 1 to 10080',
  },
  home: { noExceptions: 'No clause is broken or at risk', more: '{{n}} more on the board' },
  refusal: {
    NOT_FOUND: 'There is no such record, or it is outside your colleges', IDEMPOTENCY_KEY_REUSED: 'This was sent before. Load the page again', FILE_EMPTY: 'The file is empty. Choose it again', FILE_NOT_BASE64: 'The file did not arrive whole. Try again', FILE_TOO_LARGE: 'The file is too large. Send it in parts',
    READING_LIVE: 'The system counts this figure itself. It cannot be reported by hand', READING_OTHER_DEPARTMENT: 'Another department answers for this figure. Ask its officers to report it', READING_OUT_OF_RANGE: 'Out of range. A share is 0 to 100, anything else 0 or more', READING_IN_FUTURE: 'That moment has not come yet. Check the time', READING_WITHOUT_EVIDENCE: 'Say what stands behind it, in at least 4 characters',
    TARGET_OUT_OF_RANGE: 'Out of range. A share is 0 to 100, anything else 0 or more', TARGET_UNCHANGED: 'That is the target already. There is nothing to change', REASON_TOO_SHORT: 'Give a reason of at least 4 characters',
    POLICY_IN_PAST: 'That day has passed. Choose today or later', POLICY_WITHOUT_SOURCE: 'Name the source in at least 4 characters', POLICY_VALUE_MISSING: 'A threshold is missing. Fill in all of them', POLICY_VALUE_UNKNOWN: 'This kind of policy has no such threshold. Load the page again', POLICY_VALUE_OUT_OF_RANGE: 'A threshold is out of its range. Check them', POLICY_VALUE_REPEATED: 'A threshold is there twice. Load the page again',
    PLAN_IN_PAST: 'That day has passed. Choose today or later', PLAN_WITHOUT_SOURCE: 'Name the source in at least 4 characters', PLAN_WITHOUT_STEPS: 'A plan needs a step', PLAN_STEP_UNKNOWN: 'No department carries out one of these steps. Check them', PLAN_STEP_REPEATED: 'A step is there twice. Remove one', PLAN_MINUTES_OUT_OF_RANGE: 'A step takes 1 to 10080 minutes',
    INCIDENT_FINISHED: 'The incident has ended. Load the page again', INCIDENT_HAS_CASES: 'A positive result still stands. It cannot be stood down as a false alarm', INCIDENT_NOT_OFFERED: 'The incident is not offered for standing down. Load the page again', INCIDENT_STEPS_RUNNING: 'Steps are still running. Close it when all are done',
    STEP_OTHER_DEPARTMENT: 'This step belongs to another department. Ask its officers', STEP_DONE_ALREADY: 'The step is done already. Load the page again', STEP_WITHOUT_EVIDENCE: 'Say what stands behind it, in at least 4 characters',
  },
};

export default en;
