import type zh from './zh-CN.ts';

const en: typeof zh = {
  live: { lost: 'Live updates stopped; connecting again' },
  mode: {
    all: 'All', cancelled: 'Called off', modes: { ON_SITE: 'On site', BOTH: 'On site + online', ONLINE: 'Online' },
    reasons: { DECISION: 'Decided by hand', ROOM_CLOSED: 'Room closed', ISOLATED_SHARE: 'Many isolated', ISOLATED_STUDENTS: 'Isolated students', PLAN: 'As planned' },
  },
  today: { title: 'Classes today', about: 'Where and how each session is held; it adjusts by itself when a room closes or students are isolated', search: 'Course or section', day: 'Day', empty: 'Nothing is taught on this day', emptyHint: 'Choose another day, or import a timetable.' },
  session: {
    title: 'Session', time: 'Time', course: 'Course', section: 'Section', teacher: 'Teacher', mode: 'Held', reason: 'Because', room: 'Room', link: 'Meeting', people: 'Online / all', ofPeople: '{{online}} / {{all}}',
    noRoom: 'No room', join: 'Join', enrolled: 'Enrolled', online: 'Online places', history: 'Changes', unchanged: 'It has always been held this way', missing: 'There is no such session, or it is outside your colleges', name: 'Name',
  },
  decision: {
    title: 'Decision by hand', holds: '{{by}} decided how it is held', reason: 'Reason', reasonHint: 'At least 4 characters; everybody who looks sees it', reasonMissing: 'Give a reason', by: 'Decided by', at: 'Decided', reach: 'Holds for', forOne: 'This session alone', forAll: 'All coming sessions of the section',
    modeOfOne: 'How this session is held', modeOfAll: 'How all coming sessions are held', decide: 'Decide', set: 'The decision holds', withdraw: 'Withdraw', withdrawn: 'Withdrawn: the rules decide again',
  },
  cancel: { verb: 'Call off', title: 'Call this session off?', note: 'The calendars of students and teacher will say so. It is logged and cannot be taken back.', reason: 'Why', done: 'Called off' },
  move: { verb: 'Move', title: 'Move this session of {{section}}', note: 'The calendars of students and teacher follow. It is logged.', done: 'Moved' },
  link: { verb: 'Change the link', title: 'Change the meeting link of {{section}}', note: 'All sessions of the section meet there from now on; the calendars of students and teacher follow.', field: 'Meeting link', hint: 'Copied from the meeting; it begins with https://', done: 'The link is changed' },
  clock: { from: 'Begins', until: 'Ends', wrong: 'Write it by the 24-hour clock, such as 08:00', order: 'It has to end after it begins' },
  room: { hint: 'Type a code or name to find one; leave it empty for a session online', seats: '{{n}} {{n|seat|seats}}', closed: 'closed' },
  schedule: {
    verb: 'Schedule', title: 'Schedule sessions of {{section}}', note: 'Room, teacher and classes have to be free; of several weeks all are booked or none.', firstDay: 'First day', minutes: 'Each takes', minute: 'min', weeks: 'Weeks in a row', week: 'wk',
    minutesWrong: 'A session takes 1 to {{n}} minutes', weeksWrong: 'A term has 1 to {{n}} weeks', done: '{{n}} {{n|session|sessions}} scheduled',
  },
  enrol: { verb: 'Enrol students', title: 'Enrol students in {{section}}', note: 'Nobody is enrolled twice, and nobody at all if one number is wrong. Students in isolation have their online place at once.', numbers: 'Student numbers', hint: 'Paste as many as you like, with blanks, commas or line ends between them', count: '{{n}} {{n|number|numbers}}', done: '{{n}} {{n|student|students}} enrolled' },
  course: { verb: 'Open a course', code: 'Course code', codeHint: 'Letters, digits, dots or hyphens, such as GE10', name: 'Name of the course', done: 'Course opened: {{name}}' },
  open: {
    verb: 'Open a section', note: 'It gets its meeting link, and the students of its classes are enrolled; then it can be scheduled.', courseHint: 'Type a name or code to find one', courseMissing: 'Choose a course', noCourse: 'There is no such course. Open it first', looking: 'Looking…', code: 'Code of the section', codeHint: 'Such as GE10-01', termHint: 'Such as 2026-autumn', termMissing: 'Enter the term',
    teacher: 'Staff number of the teacher', teacherHint: 'The name shows once the number is whole', teacherMissing: 'Enter the staff number of the teacher', college: 'College', classesHint: 'Choose the college first, then one class or more', classesMissing: 'Choose classes', noClass: 'No class fits', collegeFirst: 'Choose the college first', done: '{{code}} is open, {{n}} enrolled',
  },
  section: {
    title: 'Sections', about: 'The sections of the term, who is enrolled, and their sessions', search: 'Course or section', which: 'Which', withPlaces: 'With online places', classes: 'Classes', term: 'Term', parts: 'Parts of the section', sessions: 'Sessions', enrolments: 'Enrolled',
    empty: 'There are no sections yet', emptyHint: 'Choose "Open a section", or look for something else.', noSessions: 'Nothing is scheduled yet', noSessionsHint: 'Choose "Schedule", or import a timetable.', nobody: 'Nobody is enrolled yet', noPlaces: 'Nobody takes part online now', missing: 'There is no such section, or it is outside your colleges',
  },
  place: {
    title: 'Online places', about: 'Which students take part online, and until when; why is not known to teaching', search: 'Number, name or section', number: 'Number', name: 'Name', standing: 'State', holds: 'Now', ended: 'Ended', from: 'From', until: 'Until', untilDay: 'until {{day}}', open: 'open',
    calendar: 'Calendar', calendarOf: 'Download the calendar of {{number}}', noCalendar: 'The calendar was not downloaded. Try again.', empty: 'Nobody takes part online', emptyHint: 'When a student is isolated, their place in every section appears here by itself.',
  },
  import: {
    title: 'Timetable import', about: 'Reads iCalendar (.ics) timetables in: first a trial, then the real thing', verb: 'Import timetable', choose: 'Timetable file', hint: 'An iCalendar file in UTF-8 or GB18030', try: 'Try it', done: 'Imported: {{added}} new, {{moved}} changed',
    file: 'File', sender: 'Sent by', at: 'Imported', events: 'Events', added: 'New', moved: 'Changed', cancelled: 'Called off', unchanged: 'Unchanged', past: 'Past', problems: 'Problems', noProblems: 'Nothing is wrong with the file', line: 'Line {{n}}', found: 'Found: {{text}}',
    empty: 'No timetable was imported yet', emptyHint: 'Choose "Import timetable" for the first file.',
    flaws: {
      EVENT_UNREADABLE: 'The event is not written as iCalendar asks. Export it again', UID_MISSING: 'The event has no UID. Export it with UIDs', UID_REPEATED: 'An earlier event has this UID. Export it again', START_MISSING: 'The event has no DTSTART', END_MISSING: 'The event has no end. Give it DTEND or DURATION',
      TIME_UNREADABLE: 'This is no day and time. Write 20221124T080000 with its TZID; whole days are no sessions', ZONE_UNKNOWN: 'This time zone is not known. Use a name such as Asia/Shanghai', RULE_UNREADABLE: 'This rule cannot be read. Export it again', TOO_MANY_OCCURRENCES: 'It takes place more than 400 times. Give the rule an end',
      SECTION_UNKNOWN: 'No section has its code in the title or categories. Open the section first, or write the code into the title', ROOM_UNKNOWN: 'There is no room of this code or name. Use the code of logistics; leave it out for a session online', ROOM_TOO_SMALL: 'The room has fewer seats than students. Choose a larger one', ROOM_CLOSED: 'The room is closed then. Choose another, or go online', ROOM_TAKEN: 'The room is taken then. Choose another time or room',
      TEACHER_BUSY: 'The teacher is busy then. Choose another time', CLASS_BUSY: 'A class is busy then. Choose another time', SESSION_TIMES_INVALID: 'The end must come after the beginning, within 6 hours', SESSION_IN_PAST: 'That time has passed; what was held stays',
    },
  },
  tie: {
    title: 'Dormitories and classrooms', about: 'Each dormitory keeps to its own classrooms, so that groups do not mix', verb: 'Tie a dormitory', dormitory: 'Code of the dormitory', dormitoryHint: 'A building or a floor, such as D03 or D03-F05', dormitoryMissing: 'Enter the code of a dormitory', classrooms: 'Classrooms', classroomsHint: 'Codes of teaching buildings, floors or rooms with commas, such as T01, T02-0203',
    classroomsMissing: 'Enter codes of classrooms', tied: '{{dormitory}} is tied', sessions: '{{n}} on site', broken: '{{n}} elsewhere', kept: 'All kept', by: 'Tied by', at: 'Tied', breaches: 'Sessions elsewhere', noBreach: 'No session leads elsewhere on this day', students: '{{n}} {{n|student|students}}', placeName: 'names of places',
    untie: 'Lift the tie', untieTitle: 'Lift the tie of this dormitory?', untieNote: 'Its residents may then be taught in any classroom. It is logged.', untied: 'The tie is lifted', empty: 'No dormitory is tied yet', emptyHint: 'Choose "Tie a dormitory" to give one its classrooms.',
  },
  home: { isolated: '{{n}} {{n|student|students}} isolated', unavailable: 'The figures of teaching cannot be read just now' },
  refusal: {
    NOT_FOUND: 'There is no such record, or it is outside your colleges', CODE_INVALID: 'A code has 1 to 40 letters, digits, dots and hyphens', CODE_TAKEN: 'The code is in use. Choose another', NAME_INVALID: 'A name has 1 to 100 characters', LINK_INVALID: 'Enter an https link without a name or password in it',
    PERSON_UNKNOWN: 'Nobody has this number, or they are outside your colleges. Check it', CLASS_EMPTY: 'These classes have no students that you may see. Check them', ENROLMENT_SIZE: 'Name 1 to 200 students at a time', SESSION_TIMES_INVALID: 'The end must come after the beginning, within 6 hours', SESSION_IN_PAST: 'That time has passed; what was held stays',
    ROOM_UNKNOWN: 'There is no such classroom. Check the code with logistics', ROOM_TOO_SMALL: 'The room has fewer seats than students. Choose a larger one', ROOM_CLOSED: 'The room is closed then. Choose online, or another room first', ROOM_TAKEN: 'The room is taken then. Choose another time or room', ROOM_MISSING: 'A session has no room. Choose online, or give it a room first', TEACHER_BUSY: 'The teacher is busy then. Choose another time', CLASS_BUSY: 'A class is busy then. Choose another time',
    REASON_MISSING: 'Give a reason of at least 4 characters', DECISION_ENDED: 'This decision holds no longer. Load again', DORMITORY_UNKNOWN: 'There is no such dormitory building or floor. Check the code with logistics', CLASSROOMS_MISSING: 'Name 1 to 200 buildings, floors or rooms',
    TIMETABLE_EMPTY: 'The timetable holds no events. Export it again', TIMETABLE_ENCODING: 'The file is not text in UTF-8 or GB18030. Save it as UTF-8', TIMETABLE_FORMAT: 'The file is no iCalendar timetable. Export it as .ics', TIMETABLE_TOO_LARGE: 'The timetable is too large. Import it in parts',
    FILE_EMPTY: 'The file is empty. Choose it again', FILE_NOT_BASE64: 'The file did not arrive whole. Try again', FILE_TOO_LARGE: 'The file is too large. Send it in parts', IDEMPOTENCY_KEY_REUSED: 'This was sent before. Load the page again',
  },
};

export default en;
