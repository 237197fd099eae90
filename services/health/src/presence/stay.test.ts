import { describe, expect, it } from 'vitest';
import { dayAfter, dayBegins, instantAt, piecesOf, plainSeat, refuseStay } from './stay.ts';

const ZONE = 'Asia/Shanghai';
const at = (time: string) => new Date(`${time}+08:00`);
const dayOf = (instant: Date) => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
const [now, oldest] = [at('2022-11-23T10:00'), at('2022-10-24T00:00')];
const stay = (enteredAt: string, leftAt: string) => ({ enteredAt: at(enteredAt), leftAt: at(leftAt) });

describe('A stay', () => {
  it.each([
    ['of a morning', '2022-11-23T08:00', '2022-11-23T09:35', null],
    ['of an instant, as at a gate', '2022-11-23T08:00', '2022-11-23T08:00', null],
    ['of exactly 24 hours', '2022-11-22T08:00', '2022-11-23T08:00', null],
    ['ending a little ahead of our clock', '2022-11-23T09:00', '2022-11-23T10:05', null],
    ['ending before it begins', '2022-11-23T08:00', '2022-11-23T07:59', 'LEFT_BEFORE_ENTERED'],
    ['of more than 24 hours', '2022-11-22T08:00', '2022-11-23T08:01', 'STAY_TOO_LONG'],
    ['that is still to come', '2022-11-23T09:00', '2022-11-23T10:06', 'STAY_IN_FUTURE'],
    ['of before the retention', '2022-10-23T23:59', '2022-10-24T00:30', 'STAY_TOO_OLD'],
  ])('%s', (_, enteredAt, leftAt, code) => {
    expect(refuseStay(stay(enteredAt, leftAt), now, oldest)?.code ?? null).toBe(code);
  });

  it('is split at campus midnight', () => {
    const pieces = piecesOf(stay('2022-11-22T22:30', '2022-11-23T06:50'), dayOf, ZONE);
    expect(pieces.map(({ day, t0, t1 }) => [day, instantAt(t0), instantAt(t1)])).toEqual([
      ['2022-11-22', at('2022-11-22T22:30'), at('2022-11-23T00:00')],
      ['2022-11-23', at('2022-11-23T00:00'), at('2022-11-23T06:50')],
    ]);
  });

  it('counts begun minutes, and a passing as one', () => {
    const minutes = (enteredAt: string, leftAt: string) => piecesOf(stay(enteredAt, leftAt), dayOf, ZONE).map(({ t0, t1 }) => t1 - t0);
    expect(minutes('2022-11-23T08:00:59', '2022-11-23T08:01:01')).toEqual([2]);
    expect(minutes('2022-11-23T08:00:00', '2022-11-23T08:00:00')).toEqual([1]);
  });
});

describe('A campus day', () => {
  it('begins at campus midnight', () => expect(dayBegins('2022-11-23', ZONE)).toEqual(at('2022-11-23T00:00')));
  it('follows another, over months too', () => expect([dayAfter('2022-11-30'), dayAfter('2022-11-01', -1)]).toEqual(['2022-12-01', '2022-10-31']));
});

describe('A seat', () => {
  it.each([['a 12', 'A12'], ['Ａ１２', 'A12'], [null, ''], [undefined, '']])('%s is compared as %s', (seat, plain) => expect(plainSeat(seat)).toBe(plain));
});
