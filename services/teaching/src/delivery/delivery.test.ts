import { describe, expect, it } from 'vitest';
import { causesOf, deliveryOf, type DeliveryFacts } from './delivery.ts';

const facts = (some: Partial<DeliveryFacts> = {}): DeliveryFacts => ({ hasRoom: true, isRoomClosed: false, isolatedCount: 0, isolatedShare: 0, decided: null, ...some });

describe('A session', () => {
  it.each([
    ['on site as planned', {}, 'ON_SITE', 'PLAN'],
    ['online as planned, without a room', { hasRoom: false }, 'ONLINE', 'PLAN'],
    ['online while its room is closed', { isRoomClosed: true }, 'ONLINE', 'ROOM_CLOSED'],
    ['both ways for one isolated student', { isolatedCount: 1, isolatedShare: 0.03 }, 'BOTH', 'ISOLATED_STUDENTS'],
    ['both ways just below half a class', { isolatedCount: 14, isolatedShare: 14 / 29 }, 'BOTH', 'ISOLATED_STUDENTS'],
    ['online from half a class on', { isolatedCount: 15, isolatedShare: 0.5 }, 'ONLINE', 'ISOLATED_SHARE'],
    ['online for the room where both hold', { isRoomClosed: true, isolatedCount: 3, isolatedShare: 0.1 }, 'ONLINE', 'ROOM_CLOSED'],
    ['online without a room, whoever is isolated', { hasRoom: false, isolatedCount: 3, isolatedShare: 0.1 }, 'ONLINE', 'PLAN'],
    ['as the officer decided, whatever else holds', { isRoomClosed: true, isolatedCount: 30, isolatedShare: 1, decided: 'BOTH' }, 'BOTH', 'DECISION'],
  ] as const)('is held %s', (_, some, mode, reason) => {
    expect(deliveryOf(facts(some), 0.5)).toEqual({ mode, reason });
  });

  it('stays both ways where the policy forgives any share below all', () => {
    expect(deliveryOf(facts({ isolatedCount: 29, isolatedShare: 29 / 30 }), 1)).toMatchObject({ mode: 'BOTH' });
  });
});

describe('What caused it', () => {
  const causes = { closure: ['b'], isolation: ['c', 'b', 'a'] };
  it.each([
    ['ROOM_CLOSED', ['a', 'b', 'c']], ['ISOLATED_SHARE', ['a', 'b', 'c']], ['ISOLATED_STUDENTS', ['a', 'b', 'c']], ['DECISION', []], ['PLAN', []],
  ] as const)('for %s is %j', (reason, expected) => expect(causesOf(reason, causes)).toEqual(expected));
});
