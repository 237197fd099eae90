/** On which side of its target a figure must lie. */
export type Comparison = 'AT_LEAST' | 'AT_MOST';
export type ClauseState = 'MET' | 'AT_RISK' | 'BROKEN' | 'UNKNOWN';

export interface Reading {
  readonly value: number | null;
  /** The instant the figure is about; null when none ever came. */
  readonly measuredAt: Date | null;
}

export interface Target {
  readonly comparison: Comparison;
  readonly target: number;
  /** Keeping the target by less than this is a risk; 0 where nothing lies between keeping and breaking. */
  readonly riskMargin: number;
  readonly staleAfterMinutes: number;
}

const MINUTE = 60_000;

/** Whether a figure is too old to say anything; at the very minute it is still good. What never came is stale too. */
export const isStale = ({ measuredAt, staleAfterMinutes }: Pick<Reading, 'measuredAt'> & Pick<Target, 'staleAfterMinutes'>, now: Date): boolean =>
  measuredAt === null || now.getTime() - measuredAt.getTime() > staleAfterMinutes * MINUTE;

/** Whether a clause is kept. Without a figure that still says something nobody knows, and unknown is never met. */
export function stateOf({ value, measuredAt }: Reading, { comparison, target, riskMargin, staleAfterMinutes }: Target, now: Date): ClauseState {
  if (value === null || isStale({ measuredAt, staleAfterMinutes }, now)) return 'UNKNOWN';
  const room = comparison === 'AT_LEAST' ? value - target : target - value;
  if (room < 0) return 'BROKEN';
  return room < riskMargin ? 'AT_RISK' : 'MET';
}

export interface LiveIndicator extends Pick<Reading, 'measuredAt'>, Pick<Target, 'staleAfterMinutes'> {
  readonly department: string;
  readonly isByHand: boolean;
}

/** Departments none of whose live figures came in time, by name. One figure missing is a fault of that figure; all of them, of the department. */
export function silentDepartments(indicators: readonly LiveIndicator[], now: Date): string[] {
  const live = indicators.filter(({ isByHand }) => !isByHand);
  const heard = new Set(live.filter(indicator => !isStale(indicator, now)).map(({ department }) => department));
  return [...new Set(live.map(({ department }) => department))].filter(department => !heard.has(department)).sort();
}
