import { describe, expect, it } from 'vitest';
import { after, moveFor, requestFor, type Bench } from './bench.ts';

const bench = (facts: Partial<Bench> = {}): Bench => ({ a: 'ada', b: 'bo', successions: [], ...facts });
const lost = (...people: string[]) => (id: string) => people.includes(id);
const promoted = bench({ a: 'bo', b: null, successions: [{ id: 's1', fromId: 'ada', toId: 'bo' }] });

describe('A post', () => {
  it('moves nobody while A can work', () => expect(moveFor(bench(), lost('bo'))).toBeNull());
  it('makes B the new A when A is isolated', () => expect(moveFor(bench(), lost('ada'))).toEqual({ do: 'PROMOTE', fromId: 'ada', toId: 'bo' }));
  it('promotes nobody who is isolated too', () => expect(moveFor(bench(), lost('ada', 'bo'))).toBeNull());
  it('promotes again when the promoted one is lost and a new B is there', () => {
    expect(moveFor({ ...promoted, b: 'cy' }, lost('ada', 'bo'))).toEqual({ do: 'PROMOTE', fromId: 'bo', toId: 'cy' });
  });
  it('stands the same whichever of the two was lost first', () => {
    const move = moveFor(promoted, lost('ada', 'bo'));
    expect(move).toEqual({ do: 'REVERT', successionId: 's1' });
    expect(after(promoted, move!)).toEqual(bench());
  });
  it('goes back to the recovered A when the promoted one is lost', () => {
    expect(after(promoted, moveFor(promoted, lost('bo'))!)).toMatchObject({ a: 'ada', b: 'bo' });
  });
});

describe('A new B', () => {
  it.each([
    ['nobody is isolated', bench(), lost(), null],
    ['the seat was always empty', bench({ b: null }), lost(), null],
    ['B was promoted', promoted, lost('ada'), 'A_ISOLATED'],
    ['B is isolated', bench(), lost('bo'), 'B_ISOLATED'],
    ['both are lost', bench(), lost('ada', 'bo'), 'BOTH_LOST'],
    ['the only holder is lost', bench({ b: null }), lost('ada'), 'BOTH_LOST'],
  ] as const)('when %s', (_, facts, isLost, reason) => expect(requestFor(facts, isLost)).toBe(reason));
});
