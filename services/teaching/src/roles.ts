const read = [
  'teaching.course.read', 'teaching.session.read', 'teaching.enrolment.read', 'teaching.online-place.read', 'teaching.tie.read', 'teaching.calendar.read', 'teaching.summary.read',
];
const office = [
  'teaching.course.open', 'teaching.section.open', 'teaching.session.schedule', 'teaching.session.move', 'teaching.session.cancel', 'teaching.enrolment.enrol',
  'teaching.delivery.set', 'teaching.tie.set', 'teaching.timetable.import', 'teaching.timetable.survey',
];

/** Who may do what in teaching: its office everything, the command centre reads, the registrar sends timetables and reads what came of them. */
export const roles: Readonly<Record<string, readonly string[]>> = {
  'teaching-admin': [...read, ...office],
  'command-admin': read,
  registrar: ['teaching.course.read', 'teaching.session.read', 'teaching.timetable.import'],
  /** Answers who asks what the university holds of them. */
  'privacy-admin': ['teaching.person.export'],
};
