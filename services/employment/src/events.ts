/** What employment announces; the README says what each carries. */
export const announces = [
  'incident.part.reported', 'indicator.announced',
  'employment.graduates.registered', 'employment.destination.recorded', 'employment.interview.changed', 'employment.interviews.touched', 'employment.notice.changed', 'employment.notice.due',
];
