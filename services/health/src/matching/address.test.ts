import { describe, expect, it } from 'vitest';
import type { Subject } from '../report/report.ts';
import { addressOf, isSuggested, type Directory, type KnownPerson, type KnownTube } from './address.ts';

const person = (facts: Partial<KnownPerson> = {}): KnownPerson => ({ id: 'ada', number: '1001', name: '张三', bornOn: '2003-05-01', identityDigest: 'd-ada', collegeId: 'c1', ...facts });
const subject = (facts: Partial<Subject> = {}): Subject => ({ numbers: [], identityDigest: null, name: null, bornOn: null, ...facts });
const tube = (facts: Partial<KnownTube> = {}): KnownTube => ({ id: 't', label: 'T-1', capacity: 10, people: ['ada', 'bo'], analytes: ['94500-6'], ...facts });

function directory(people: KnownPerson[] = [person(), person({ id: 'bo', number: 'B2', identityDigest: 'd-bo' }), person({ id: 'cy', number: '1003', identityDigest: 'd-cy' })], tubes: KnownTube[] = [tube()]): Directory {
  return {
    byNumber: new Map(people.map(one => [one.number, one])),
    byIdentity: new Map(people.map(one => [one.identityDigest!, one])),
    byId: new Map(people.map(one => [one.id, one])),
    tubes: new Map(tubes.map(one => [one.label, one])),
  };
}
const address = (facts: { labels?: readonly string[]; subject?: Subject | null }, book = directory()) => addressOf({ labels: [], subject: null, ...facts }, book);

describe('A result', () => {
  it.each([
    ['by number', subject({ numbers: ['x', ' b2 '] }), 'bo'],
    ['by the digest of an identity number', subject({ identityDigest: 'd-cy' }), 'cy'],
  ])('finds its person %s', (_, named, id) => expect(address({ subject: named })).toMatchObject({ to: 'PERSON', person: { id } }));

  it('is never matched by name and birth date', () => {
    expect(address({ subject: subject({ name: '张三', bornOn: '2003-05-01' }) })).toEqual({ to: 'NOBODY', because: 'PERSON_UNKNOWN' });
  });

  it('says when the birth date is another one', () => {
    expect(address({ subject: subject({ numbers: ['1001'], bornOn: '1962-01-20' }) })).toMatchObject({ to: 'PERSON', differsIn: 'BORN_ON' });
  });

  it('of a pooled tube goes to the tube, even when the report names a member', () => {
    expect(address({ labels: [' t-1'], subject: subject({ numbers: ['1001'] }) })).toMatchObject({ to: 'TUBE', tube: { id: 't' } });
  });

  it('of a tube for one swab goes to its person', () => {
    expect(address({ labels: ['T-1'] }, directory(undefined, [tube({ capacity: 1, people: ['cy'] })]))).toMatchObject({ to: 'PERSON', person: { id: 'cy' }, tube: { id: 't' } });
  });

  it.each([
    ['with no name and no label', {}, 'NOBODY_NAMED'],
    ['with an unknown label', { labels: ['T-9'] }, 'NOBODY_NAMED'],
    ['of an unknown number', { subject: subject({ numbers: ['9'] }) }, 'PERSON_UNKNOWN'],
    ['of two people', { subject: subject({ numbers: ['1001'], identityDigest: 'd-bo' }) }, 'TWO_PEOPLE'],
    ['of a tube without that person', { labels: ['T-1'], subject: subject({ numbers: ['1003'] }) }, 'TUBE_OF_SOMEONE_ELSE'],
  ] as const)('%s waits', (_, facts, because) => expect(address(facts)).toEqual({ to: 'NOBODY', because }));

  it('of an empty tube waits', () => {
    expect(address({ labels: ['T-1'] }, directory(undefined, [tube({ people: [] })]))).toEqual({ to: 'NOBODY', because: 'TUBE_EMPTY' });
  });
});

describe('A suggestion', () => {
  it.each([
    ['张三', '2003-05-01', true],
    ['San Zhang', '2003-05-01', false],
    ['张三', '2003-05-02', false],
    [null, '2003-05-01', false],
  ])('for %s born %s is %s', (name, bornOn, wanted) => expect(isSuggested({ name, bornOn }, person())).toBe(wanted));

  it('turns the parts of a name', () => expect(isSuggested({ name: 'Jane Doe', bornOn: '2003-05-01' }, person({ name: 'Doe Jane' }))).toBe(true));
});
