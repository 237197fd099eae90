import { describe, expect, it } from 'vitest';
import { filterOf } from './question.ts';

describe('What the list of posts asks the server for', () => {
  it.each([
    [{ search: '', key: null, coverage: 'ALL' }, { search: null, isKey: null, coverage: null }],
    [{ search: '门', key: 'YES', coverage: 'GAPS' }, { search: '门', isKey: true, coverage: ['ONE_LINE', 'UNCOVERED'] }],
    [{ search: '', key: 'NO', coverage: 'UNCOVERED' }, { search: null, isKey: false, coverage: ['UNCOVERED'] }],
  ])('for %j is %j', (filters, asked) => expect(filterOf(filters)).toEqual(asked));
});
