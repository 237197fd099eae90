const readers = ['personnel.person.read', 'personnel.unit.read'] as const;
/** What the leadership's office sees of posts, grid and volunteers. */
const duties = ['personnel.post.read', 'personnel.grid.read', 'personnel.task.read', 'personnel.volunteer.read', 'personnel.summary.read'] as const;

/** Who may do what here; whose rows they see is decided by the actor's scope. */
export const roles = {
  'personnel-admin': [
    ...readers, 'personnel.person.sensitive', 'personnel.person.reveal', 'personnel.roster.read', 'personnel.roster.import',
    ...duties, 'personnel.post.open', 'personnel.post.appoint', 'personnel.post.hand-back', 'personnel.grid.appoint', 'personnel.task.complete', 'personnel.task.reassign',
    'personnel.call-out.open', 'personnel.call-out.answer',
  ],
  'health-admin': readers,
  'logistics-admin': readers,
  'teaching-admin': readers,
  'employment-admin': readers,
  'command-admin': [...readers, ...duties],
  registrar: [...readers, 'personnel.roster.read', 'personnel.roster.import'],
  /** The mini-program of students and staff: answers call-outs and closes tasks on behalf of who is signed in there. */
  'mini-program': ['personnel.call-out.answer', 'personnel.task.complete'],
  /** Answers who asks what the university holds of them. */
  'privacy-admin': [...readers, 'personnel.person.export'],
} as const satisfies Record<string, readonly string[]>;
