import { describe, expect, it } from 'vitest';
import { breaksTie, refuseTie, type KnownPlace } from './tie.ts';

const known = new Map<string, KnownPlace>([['D01', 'BUILDING', 'DORMITORY'], ['D01-F01', 'FLOOR', 'DORMITORY'], ['D01-0101', 'ROOM', 'DORMITORY'], ['T01', 'BUILDING', 'CLASSROOM'], ['T01-0101', 'ROOM', 'CLASSROOM']]
  .map(([code, kind, use]) => [code!, { code: code!, kind: kind!, use: use! }]));

describe('A dormitory', () => {
  it.each([['D01', ['T01']], ['D01-F01', ['T01-0101']]])('%s may be tied to %j', (dormitory, rooms) => expect(refuseTie(dormitory, rooms, known)).toBeNull());
  it.each([
    ['D09', ['T01'], 'DORMITORY_UNKNOWN'], ['D01-0101', ['T01'], 'DORMITORY_UNKNOWN'], ['T01', ['T01'], 'DORMITORY_UNKNOWN'],
    ['D01', [], 'CLASSROOMS_MISSING'], ['D01', ['D01'], 'ROOM_UNKNOWN'], ['D01', ['T01', 'T09'], 'ROOM_UNKNOWN'],
  ])('%s may not be tied to %j', (dormitory, rooms, code) => expect(refuseTie(dormitory, rooms, known)?.code).toBe(code));
});

describe('A session', () => {
  const roomPath = ['T01-0101', 'T01-F01', 'T01'];
  it.each([[['T01'], false], [['T01-F01'], false], [['T01-0101'], false], [['T02', 'T01-0101'], false], [['T02'], true], [['T01-0102'], true]])(
    'in T01-0101 breaks a tie to %j: %s', (classroomCodes, expected) => expect(breaksTie({ classroomCodes, roomPath })).toBe(expected),
  );
});
