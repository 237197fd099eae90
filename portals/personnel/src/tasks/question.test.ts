import { describe, expect, it } from 'vitest';
import { filterOf } from './question.ts';

const none = { place: null, kind: null, isOverdue: null, states: null };

describe('What the list of tasks asks the server for', () => {
  it.each([
    [{ place: '', kind: null, state: 'OPEN' }, { ...none, states: ['OPEN'] }],
    [{ place: 'D03', kind: 'WATCH', state: 'OVERDUE' }, { ...none, place: 'D03', kind: 'WATCH', isOverdue: true }],
    [{ place: '', kind: 'NONSENSE', state: 'CLOSED' }, { ...none, states: ['DONE', 'CANCELLED'] }],
    [{ place: '', kind: null, state: 'ALL' }, none],
  ])('for %j is %j', (filters, asked) => expect(filterOf(filters)).toEqual(asked));
});
