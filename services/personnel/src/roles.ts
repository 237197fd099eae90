const readers = ['personnel.person.read', 'personnel.unit.read'] as const;

/** Who may do what here; whose rows they see is decided by the actor's scope. */
export const roles = {
  'personnel-admin': [...readers, 'personnel.person.sensitive', 'personnel.person.reveal', 'personnel.roster.read', 'personnel.roster.import'],
  'health-admin': readers,
  'logistics-admin': readers,
  'teaching-admin': readers,
  'employment-admin': readers,
  'command-admin': readers,
  registrar: [...readers, 'personnel.roster.read', 'personnel.roster.import'],
} as const satisfies Record<string, readonly string[]>;
