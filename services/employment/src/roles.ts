const read = ['employment.matter.read'];
const readers = { 'command-admin': read };

/** The officers of the department record; the command centre looks on. */
export const roles: Record<string, string[]> = {
  ...readers,
  'employment-admin': [...read, 'employment.matter.record'],
};
