const read = ['graduate', 'rate', 'employer', 'interview', 'notice', 'summary'].map(thing => `employment.${thing}.read`);
const office = [
  'employment.graduate.register', 'employment.destination.record', 'employment.evidence.read',
  'employment.employer.register', 'employment.employer.amend', 'employment.employer.rotate',
  'employment.interview.schedule', 'employment.interview.move', 'employment.interview.cancel', 'employment.interview.finish', 'employment.interview.return',
  'employment.notice.resend', 'employment.notice.acknowledge',
];

/** The officers of the department act; the command centre looks on, without the documents that prove where somebody goes. */
export const roles: Record<string, string[]> = {
  'command-admin': read,
  'employment-admin': [...read, ...office],
  /** Answers who asks what the university holds of them. */
  'privacy-admin': ['employment.person.export'],
};
