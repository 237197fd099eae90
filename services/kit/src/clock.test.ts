import { describe, expect, it } from 'vitest';
import { campusDay } from './clock.ts';

describe('The campus day', () => {
  it.each([
    ['begins at campus midnight', '2022-11-22T16:00:00.000Z', 'Asia/Shanghai', '2022-11-23'],
    ['lasts until a moment before', '2022-11-22T15:59:59.999Z', 'Asia/Shanghai', '2022-11-22'],
    ['begins at a quarter where the zone has one', '2022-11-22T18:15:00.000Z', 'Asia/Kathmandu', '2022-11-23'],
    ['lasts until that quarter', '2022-11-22T18:14:59.999Z', 'Asia/Kathmandu', '2022-11-22'],
    ['follows the clock that is put back in the night', '2022-10-30T23:00:00.000Z', 'Europe/Berlin', '2022-10-31'],
    ['of a birthday long ago is right to the second', '1899-06-30T15:54:17.000Z', 'Asia/Shanghai', '1899-07-01'],
  ])('%s', (_, instant, zone, day) => {
    expect([campusDay(new Date(instant), zone), campusDay(new Date(instant), zone)]).toEqual([day, day]);
  });

  it('is none for what is no instant', () => expect(() => campusDay(new Date(NaN), 'Asia/Shanghai')).toThrow(RangeError));
});
