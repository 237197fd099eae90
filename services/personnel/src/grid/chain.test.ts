import { describe, expect, it } from 'vitest';
import { actingAt, gapsIn, LEVELS, partsOf, type GridLevel, type Leader } from './chain.ts';

const leader = (level: GridLevel, isAvailable = true): Leader => ({ level, personId: level.toLowerCase(), isAvailable });
const whole = LEVELS.map(level => leader(level));

describe('The chain of a room', () => {
  it('has no gap with a leader on each of the five levels', () => expect(gapsIn(whole)).toEqual([]));
  it('names the levels nobody answers for', () => expect(gapsIn([leader('UNIVERSITY'), leader('ROOM')])).toEqual(['COLLEGE', 'BUILDING', 'FLOOR']));
});

describe('Who acts', () => {
  it.each([
    ['the leader of the level', whole, 'ROOM', 'room'],
    ['the nearest above when the leader is isolated', [leader('BUILDING'), leader('FLOOR'), leader('ROOM', false)], 'ROOM', 'floor'],
    ['the nearest above when there is no leader', [leader('BUILDING')], 'FLOOR', 'building'],
    ['nobody below', [leader('ROOM')], 'BUILDING', null],
    ['nobody when all are isolated', whole.map(one => ({ ...one, isAvailable: false })), 'ROOM', null],
  ] as const)('is %s', (_, leaders, level, acting) => expect(actingAt(level, leaders)).toBe(acting));
});

describe('A room’s code', () => {
  it.each([
    ['D03-0512', { building: 'D03', floor: 'D03-F05', level: 5 }],
    ['N-12-1203', { building: 'N-12', floor: 'N-12-F12', level: 12 }],
    ['D3-101', { building: 'D3', floor: 'D3-F01', level: 1 }],
    ['D03', null],
    ['D03-A', null],
  ])('%s lies in %j', (code, parts) => expect(partsOf(code)).toEqual(parts));
});
