import { describe, expect, it } from 'vitest';
import { namesIn, pathUnder, PLACE_KINDS, refuseCapacity, refuseConfirmation, refuseMove, refuseName, refuseParent, refuseRegistration, type PlaceFacts, type PlaceKind, type Standing } from './place.ts';

const room = (facts: Partial<PlaceFacts> = {}): PlaceFacts => ({ code: 'D03-0512', name: '0512室', kind: 'ROOM', use: 'DORMITORY', capacity: 4, ...facts });
const place = (facts: Partial<Standing> = {}): Standing => ({ id: 'floor', code: 'D03-F05', kind: 'FLOOR', isConfirmed: true, ancestorIds: ['campus', 'building'], ...facts });
const codes = (problems: readonly { code: string }[]) => problems.map(problem => problem.code);

describe('A new place', () => {
  it('may be a room on a floor', () => expect(refuseRegistration(room(), place(), false)).toEqual([]));

  it.each([
    ['a taken code', room(), place(), true, ['PLACE_CODE_TAKEN']],
    ['a code with a blank', room({ code: 'D03 0512' }), place(), false, ['PLACE_CODE_INVALID']],
    ['a code with a slash', room({ code: 'D03/0512' }), place(), false, ['PLACE_CODE_INVALID']],
    ['no name', room({ name: '' }), place(), false, ['PLACE_NAME_INVALID']],
    ['thirteen beds', room({ capacity: 13 }), place(), false, ['PLACE_CAPACITY_OUT_OF_RANGE']],
    ['everything wrong at once', room({ code: '', name: '/', capacity: 0 }), null, false, ['PLACE_CODE_INVALID', 'PLACE_NAME_INVALID', 'PLACE_PARENT_UNFIT', 'PLACE_CAPACITY_OUT_OF_RANGE']],
  ] as const)('is refused for %s', (_, facts, parent, isTaken, expected) => {
    expect(codes(refuseRegistration(facts, parent, isTaken))).toEqual(expected);
  });
  it('may have a code as a registrar writes it', () => expect(refuseRegistration(room({ code: '学一楼-512' }), place(), false)).toEqual([]));
});

describe('The tree', () => {
  const above: Record<PlaceKind, string> = {
    CAMPUS: 'top', ZONE: 'CAMPUS', BUILDING: 'top CAMPUS ZONE', FLOOR: 'BUILDING', ROOM: 'BUILDING FLOOR', VENUE: 'CAMPUS ZONE BUILDING FLOOR', GATE: 'CAMPUS ZONE BUILDING',
  };
  const spots = [null, ...PLACE_KINDS];
  it.each(PLACE_KINDS)('lets a %s stand only where it may', kind => {
    const allowed = spots.filter(spot => refuseParent({ kind, code: 'X' }, spot && { kind: spot, code: 'Y' }) === null);
    expect(allowed.map(spot => spot ?? 'top').join(' ')).toBe(above[kind]);
  });
  it('names the choices when it refuses', () => {
    expect(refuseParent(room(), null)?.message).toBe('D03-0512 is a ROOM and cannot stand under nothing. Choose a BUILDING or a FLOOR.');
  });
});

describe('A name', () => {
  it.each(['学生公寓3号楼', 'Room 5 (north)', '西·苑'])('may be %s', name => expect(refuseName(name)).toBeNull());
  it.each(['', ' x', 'x ', 'a/b', 'a\nb', 'x'.repeat(101)])('may not be %j', name => expect(refuseName(name)?.code).toBe('PLACE_NAME_INVALID'));
});

describe('Capacity', () => {
  it.each([
    ['ROOM', 'CLASSROOM', 300], ['ROOM', 'DORMITORY', 12], ['VENUE', 'CANTEEN', 5_000], ['BUILDING', 'DORMITORY', 0], ['GATE', 'OTHER', 0],
  ] as const)('of a %s for %s may be %i', (kind, use, capacity) => expect(refuseCapacity({ kind, use, capacity })).toBeNull());
  it.each([
    ['ROOM', 'CLASSROOM', 0], ['ROOM', 'CLASSROOM', 1_001], ['VENUE', 'CANTEEN', 0], ['BUILDING', 'OTHER', -1],
  ] as const)('of a %s for %s may not be %i', (kind, use, capacity) => expect(refuseCapacity({ kind, use, capacity })?.path).toEqual(['capacity']));
});

describe('A move', () => {
  const building = place({ id: 'building', code: 'D03', kind: 'BUILDING', ancestorIds: ['campus'] });
  it('may go to another building', () => expect(refuseMove(place(), place({ id: 'other', kind: 'BUILDING', ancestorIds: ['campus'] }))).toBeNull());
  it('may not go below itself', () => expect(refuseMove(building, place())?.code).toBe('PLACE_INSIDE_ITSELF'));
  it('may not go into itself', () => expect(refuseMove(building, building)?.code).toBe('PLACE_INSIDE_ITSELF'));
  it('may not go where its kind may not stand', () => expect(refuseMove(place(), null)?.code).toBe('PLACE_PARENT_UNFIT'));
});

describe('Confirmation', () => {
  it('is for places that nobody has confirmed', () => {
    expect(refuseConfirmation(place({ isConfirmed: false }))).toBeNull();
    expect(refuseConfirmation(place())?.code).toBe('PLACE_CONFIRMED_ALREADY');
  });
});

describe('A path', () => {
  it('reads from the campus down', () => {
    expect(namesIn(pathUnder({ path: pathUnder(null, '主校区') }, '北苑'))).toEqual(['主校区', '北苑']);
  });
});
