const read = ['logistics.place.read'];
const amend = ['register', 'confirm', 'move', 'rename', 'resize'].map(verb => `logistics.place.${verb}`);

/** Every department's officers find their way on campus; only logistics says what stands where. */
export const roles: Record<string, string[]> = {
  'logistics-admin': [...read, ...amend],
  'personnel-admin': read,
  'health-admin': read,
  'teaching-admin': read,
  'employment-admin': read,
  'command-admin': read,
  registrar: read,
  gates: read,
  laboratory: [],
};
