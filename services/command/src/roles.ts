const read = ['command.matter.read'];
const readers = { 'command-admin': read };

/** The officers of the department record; the command centre looks on. */
export const roles: Record<string, string[]> = {
  ...readers,
  'command-admin': [...read, 'command.matter.record'],
};
