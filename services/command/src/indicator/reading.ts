import { actsFor } from '../wording/departments.ts';
import type { Refusal } from '../problem.ts';
import { saysSomething } from '../wording/text.ts';

export interface IndicatorFacts {
  readonly code: string;
  readonly department: string;
  readonly unitEnglish: string;
  readonly isByHand: boolean;
  readonly target: number;
}

export interface HandReading {
  readonly value: number;
  readonly measuredAt: Date;
  readonly evidence: string;
}

/** Everything wrong with a figure somebody counted by hand; empty when it may stand. */
export function refuseReading(indicator: IndicatorFacts, { value, measuredAt, evidence }: HandReading, roles: readonly string[], now: Date): Refusal[] {
  const { code, department, isByHand } = indicator;
  if (!isByHand) return [{ code: 'READING_LIVE', message: `${code} is measured and not counted: ${department} announces it. Correct the records it comes from.`, path: ['indicatorCode'] }];
  if (!actsFor(roles, department))
    return [{ code: 'READING_OTHER_DEPARTMENT', message: `${code} belongs to ${department}. Ask its officers to report the figure.`, path: ['indicatorCode'] }];
  const refusals: Refusal[] = [];
  if (!isInRange(indicator, value)) refusals.push({ code: 'READING_OUT_OF_RANGE', message: `${value} is no figure for ${code}. Give ${rangeOf(indicator)}.`, path: ['value'] });
  if (measuredAt > now) refusals.push({ code: 'READING_IN_FUTURE', message: `The figure is about ${measuredAt.toISOString()}, which has not come yet. Give the moment it was counted.`, path: ['measuredAt'] });
  if (!saysSomething(evidence))
    refusals.push({ code: 'READING_WITHOUT_EVIDENCE', message: `Nothing says what stands behind the figure of ${code}. Name who counted, or the list or photograph, in 4 characters or more.`, path: ['evidence'] });
  return refusals;
}

/** Everything wrong with a target somebody wants to set; empty when it may hold. */
export function refuseTarget(indicator: IndicatorFacts, { target, reason }: { readonly target: number; readonly reason: string }): Refusal[] {
  const { code } = indicator;
  const refusals: Refusal[] = [];
  if (!isInRange(indicator, target)) refusals.push({ code: 'TARGET_OUT_OF_RANGE', message: `${target} is no target for ${code}. Give ${rangeOf(indicator)}.`, path: ['target'] });
  else if (target === indicator.target) refusals.push({ code: 'TARGET_UNCHANGED', message: `The target of ${code} is ${target} already. Leave it, or give another.`, path: ['target'] });
  if (!saysSomething(reason)) refusals.push({ code: 'REASON_TOO_SHORT', message: `Nothing says why the target of ${code} changes. Give the reason in 4 characters or more.`, path: ['reason'] });
  return refusals;
}

const isShare = ({ unitEnglish }: IndicatorFacts) => unitEnglish === '%';
const isInRange = (indicator: IndicatorFacts, value: number) => Number.isFinite(value) && value >= 0 && (!isShare(indicator) || value <= 100);
const rangeOf = (indicator: IndicatorFacts) => (isShare(indicator) ? 'a share from 0 to 100' : 'a number, 0 or more');
