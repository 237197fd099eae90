const read = ['teaching.matter.read'];
const readers = { 'command-admin': read };

/** The officers of the department record; the command centre looks on. */
export const roles: Record<string, string[]> = {
  ...readers,
  'teaching-admin': [...read, 'teaching.matter.record'],
};
