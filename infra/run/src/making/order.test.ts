import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { readOrder } from './order.ts';

const read = (...args: string[]) => readOrder(args, root);

describe('npm run new', () => {
  it('takes a name and a title', () => {
    expect(read('archive', '--title', '档案（校史）')).toEqual({ names: { kebab: 'archive', snake: 'archive', camel: 'archive', pascal: 'Archive', title: 'Archive', chinese: '档案（校史）' } });
  });

  it('spells a name of two words as each place needs it', () => {
    expect(read('student-affairs').names).toEqual({ kebab: 'student-affairs', snake: 'student_affairs', camel: 'studentAffairs', pascal: 'StudentAffairs', title: 'Student affairs', chinese: 'Student affairs' });
  });

  it.each([
    ['no name', [], /Say what the one new department is called. Usage:/],
    ['two names', ['archive', 'ledger'], /Say what the one new department is called/],
    ['capitals', ['Archive'], /"Archive" cannot be a department's name: use .* small letters/],
    ['Chinese', ['档案'], /cannot be a department's name/],
    ['a path', ['../archive'], /cannot be a department's name/],
    ['an underscore', ['student_affairs'], /cannot be a department's name/],
    ['a digit that begins a word', ['floor-2'], /cannot be a department's name/],
    ['a hyphen at the end', ['archive-'], /cannot be a department's name/],
    ['a name too long for the database', ['a'.repeat(25)], /at most 24/],
    ['a word of the house', ['kit'], /"kit", which is a word of the house/],
    ['a word of TypeScript', ['class'], /a word of TypeScript/],
    ['a word of PostgreSQL', ['order'], /a word of PostgreSQL/],
    ['a schema of PostgreSQL', ['pg-catalog'], /a word of PostgreSQL/],
    ['an address of the gateway', ['sign-in'], /an address of the gateway/],
    ['a department that is there', ['personnel'], /services\/personnel exists already/],
    ['a title that would end its text', ['archive', '--title', "档'案"], /cannot be a department's title/],
    ['no title', ['archive', '--title', ''], /cannot be a department's title/],
    ['an option that it does not know', ['archive', '--titel', 'x'], /--titel/],
  ])('refuses %s in one line', (_, args, message) => {
    expect(() => read(...args)).toThrow(message);
    expect(() => read(...args)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('\n') }));
  });
});
