import { describe, expect, it } from 'vitest';
import { refuseBatch, refuseRecord, type Known, type PresenceRecord } from './record.ts';

const now = new Date('2022-11-23T02:00:00Z');
const oldest = new Date('2022-10-23T16:00:00Z');
const record = (facts: Partial<PresenceRecord> = {}): PresenceRecord => ({
  personNumber: '2022010001', placeCode: 'C01-H1', seat: '12', slot: '11:20', source: 'VENUE', enteredAt: new Date('2022-11-22T03:20:00Z'), leftAt: new Date('2022-11-22T03:40:00Z'), ...facts,
});
const known: Known = { person: 1, place: 1 };

describe('A presence record', () => {
  it('is kept when person, place and times are known', () => expect(refuseRecord(record(), known, now, oldest)).toBeNull());
  it.each([
    ['of an unknown person', record(), { person: null, place: 1 }, 'personNumber', 'PERSON_UNKNOWN'],
    ['of an unknown place', record(), { person: 1, place: null }, 'placeCode', 'PLACE_UNKNOWN'],
    ['with a novel for a seat', record({ seat: 'x'.repeat(41) }), known, 'seat', 'SEAT_UNREADABLE'],
    ['with a novel for a slot', record({ slot: 'x'.repeat(41) }), known, 'slot', 'SEAT_UNREADABLE'],
    ['with times swapped', record({ leftAt: new Date('2022-11-22T03:00:00Z') }), known, 'leftAt', 'LEFT_BEFORE_ENTERED'],
  ] as const)('%s comes back', (_, sent, facts, field, code) => {
    expect(refuseRecord(sent, facts, now, oldest)).toMatchObject({ field, code });
  });
});

describe('A batch of presence', () => {
  it.each([[0, 'PRESENCE_EMPTY'], [1, null], [500, null], [501, 'PRESENCE_TOO_MANY']])('of %i records: %s', (count, code) => {
    expect(refuseBatch(count)?.code ?? null).toBe(code);
  });
});
