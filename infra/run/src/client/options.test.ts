import { describe, expect, it } from 'vitest';
import { readClientOrder } from './options.ts';

const KNOWN = ['gates', 'laboratory'];
const read = (...args: string[]) => readClientOrder(args, KNOWN);

describe('npm run client', () => {
  it.each([
    [['laboratory', '--role', 'laboratory'], { order: 'create', id: 'laboratory', name: 'laboratory', roles: ['laboratory'] }],
    [['gate-3', '--role', 'gates', '--role', 'laboratory', '--name', '三号门'], { order: 'create', id: 'gate-3', name: '三号门', roles: ['gates', 'laboratory'] }],
    [['laboratory', '--renew'], { order: 'renew', id: 'laboratory', atOnce: false }],
    [['laboratory', '--renew', '--at-once'], { order: 'renew', id: 'laboratory', atOnce: true }],
    [['laboratory', '--disable'], { order: 'disable', id: 'laboratory' }],
    [['--list'], { order: 'list' }],
  ])('reads %j', (args, order) => {
    expect(read(...args)).toEqual(order);
  });

  it.each([
    ['nothing', [], /Say which client. Usage:/],
    ['two clients', ['a', 'b'], /Say which client/],
    ['no role', ['laboratory'], /needs at least one role \(gates, laboratory\)/],
    ['a role of nobody', ['laboratory', '--role', 'lab'], /No department knows the role lab/],
    ['an option that it does not know', ['laboratory', '--rol', 'gates'], /--rol/],
  ])('refuses %s in one line', (_, args, message) => {
    expect(() => read(...args)).toThrow(message);
    expect(() => read(...args)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('\n') }));
  });
});
