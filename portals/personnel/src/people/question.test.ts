import { describe, expect, it } from 'vitest';
import { EVERYBODY, filterOf, orderOf, type PeopleFilters } from './question.ts';

const filter = (filters: Partial<PeopleFilters>) => filterOf({ ...EVERYBODY, ...filters });

describe('What the list asks the server for', () => {
  it('is everybody at first', () => {
    expect(Object.values(filterOf(EVERYBODY)).every(value => value === null)).toBe(true);
  });

  it.each([
    [{ who: 'STUDENT' }, { kind: 'STUDENT', isActive: true }],
    [{ who: 'AWAY' }, { kind: null, isActive: false }],
    [{ residence: 'NO' }, { hasResidence: false }],
    [{ unit: 'u1', search: '王' }, { orgUnitId: 'u1', search: '王' }],
  ])('for %j is %j', (filters, asked) => {
    expect(filter(filters)).toMatchObject(asked);
  });

  it.each([
    [{ id: 'name', desc: false }, { field: 'NAME', direction: 'ASC' }],
    [{ id: 'updatedAt', desc: true }, { field: 'UPDATED_AT', direction: 'DESC' }],
    [{ id: 'phone', desc: true }, null],
    [null, null],
  ])('sorted by %j is %j', (sort, order) => {
    expect(orderOf(sort)).toEqual(order);
  });
});
