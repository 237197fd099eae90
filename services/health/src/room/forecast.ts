import { addDays } from '../regime/plan.ts';

export type ForecastFacts = {
  readonly today: string;
  /** Rooms that can be given now. */
  readonly ready: number;
  /** Left rooms on their way to be ready: awaiting disinfection or its check. */
  readonly turning: number;
  /** People who wait for a room now. */
  readonly waiting: number;
  /** People likely to need one when the open traces are done. */
  readonly expected: number;
  /** People whose time in a room ends, by the day from which the room is free. */
  readonly leaving: ReadonlyMap<string, number>;
};

export type ForecastDay = { readonly day: string; readonly leavingCount: number; readonly readyCount: number; readonly shortCount: number };

/** Days from leaving a room until it is disinfected, aired and checked. */
export const TURNOVER_DAYS = 1;
const DAYS = 7;

/**
 * Rooms by day for the next seven days: those ready, after everybody who waits or is expected has one, and those short.
 * Rooms left or to be left on a day are ready after the turnover.
 */
export function forecastOf({ today, ready, turning, waiting, expected, leaving }: ForecastFacts): ForecastDay[] {
  const needed = waiting + expected;
  const days = Array.from({ length: DAYS }, (_, index) => addDays(today, index));
  let free = ready;
  return days.map((day, index) => {
    if (index === TURNOVER_DAYS) free += turning;
    free += leaving.get(addDays(day, -TURNOVER_DAYS)) ?? 0;
    return { day, leavingCount: leaving.get(day) ?? 0, readyCount: Math.max(free - needed, 0), shortCount: Math.max(needed - free, 0) };
  });
}

/** People that traces still open are likely to add: as many for each as a traced case needed rooms on average. */
export const expectedFrom = (openTraces: number, tracedCases: number, roomsForThem: number): number => (tracedCases === 0 ? 0 : Math.round((openTraces * roomsForThem) / tracedCases));
