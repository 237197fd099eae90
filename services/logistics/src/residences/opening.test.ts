import { describe, expect, it } from 'vitest';
import { codesMet, floorOf, placesToOpen, type DeclaredRoom } from './opening.ts';

const declared = (room: string, facts: Partial<DeclaredRoom> = {}): DeclaredRoom => ({ code: `D03-${room}`, building: 'D03', room, ...facts });
const codes = (rooms: DeclaredRoom[], known: Parameters<typeof placesToOpen>[1] = []) => placesToOpen(rooms, known).map(place => place.code);

describe('The floor of a room', () => {
  it.each([['0512', 5], ['512', 5], ['1203', 12], ['1203A', 12], ['12', null], ['B101', null], ['0012', null], ['123456', null], ['', null]])('%s is %s', (room, floor) => {
    expect(floorOf(room)).toBe(floor);
  });
});

describe('Declared rooms', () => {
  it('open building, floor and room, parents first', () => {
    expect(placesToOpen([declared('0512')], [])).toEqual([
      { code: 'D03', name: 'D03', kind: 'BUILDING', parentCode: null },
      { code: 'D03-F05', name: '5层', kind: 'FLOOR', parentCode: 'D03' },
      { code: 'D03-0512', name: '0512', kind: 'ROOM', parentCode: 'D03-F05' },
    ]);
  });
  it('open each thing once', () => {
    expect(codes([declared('0512'), declared('0513'), declared('0512')])).toEqual(['D03', 'D03-F05', 'D03-0512', 'D03-0513']);
  });
  it('open nothing where all stand', () => {
    const all = placesToOpen([declared('0512')], []);
    expect(codes([declared('0512')], all)).toEqual([]);
  });
  it('stand straight in the building when the number tells no floor', () => {
    expect(placesToOpen([declared('B101')], []).at(-1)?.parentCode).toBe('D03');
  });
  it('stand on the campus of that name', () => {
    const known = [{ code: 'MAIN', name: '主校区', kind: 'CAMPUS' }];
    expect(placesToOpen([declared('0512', { campus: '主校区' })], known)[0]).toMatchObject({ code: 'D03', parentCode: 'MAIN' });
  });
  it('open a campus that nobody knows', () => {
    expect(placesToOpen([declared('0512', { campus: '东 校区' })], [])[0]).toEqual({ code: '东校区', name: '东 校区', kind: 'CAMPUS', parentCode: null });
  });
  it('leave alone what another kind of place is called', () => {
    expect(codes([declared('0512')], [{ code: 'D03', name: 'D03', kind: 'ZONE' }])).toEqual([]);
  });
});

describe('The codes to look up', () => {
  it('are those of the room and of everything above it', () => {
    expect(codesMet([declared('0512', { campus: '主校区' })])).toEqual(['D03-0512', 'D03', 'D03-F05', '主校区']);
  });
});
