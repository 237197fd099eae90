import type { Refusal } from '../problem.ts';
import { saysSomething } from '../wording/text.ts';
import { VALUES, type ValueKind } from './values.ts';

export type PolicyKind = 'ISOLATION' | 'TRACING' | 'POOLING';
/** Thresholds by code: a whole number, or several in rising order. */
export type PolicyValues = Readonly<Record<string, number | readonly number[]>>;

export interface PolicyDraft {
  readonly kind: PolicyKind;
  /** First campus day on which it holds. */
  readonly effectiveOn: string;
  readonly source: string;
  readonly values: readonly { readonly code: string; readonly value: string }[];
  readonly today: string;
}

const NUMBER = /^\d{1,5}$/;
const textOf = (value: number | readonly number[]): string => [value].flat().join(', ');

/** A threshold as it was typed, or null when it is none of its kind. */
function parse({ isList, least, most }: ValueKind, typed: string): number | readonly number[] | null {
  const parts = typed.trim() === '' && isList ? [] : typed.split(/[,，、]/).map(part => part.trim());
  const numbers = parts.map(part => (NUMBER.test(part) ? Number(part) : NaN));
  const areFit = numbers.every((number, at) => number >= least && number <= most && (at === 0 || number > numbers[at - 1]!));
  if (!areFit || (!isList && numbers.length !== 1)) return null;
  return isList ? numbers : numbers[0]!;
}

/** What was typed, as values; or everything wrong with it. */
export function readPolicy({ kind, effectiveOn, source, values, today }: PolicyDraft): { problems: Refusal[]; values: PolicyValues } {
  const problems: Refusal[] = [];
  if (effectiveOn < today) problems.push({ code: 'POLICY_IN_PAST', message: `${effectiveOn} is over, and what was decided then stays. Let the policy begin on ${today} or later.`, path: ['effectiveOn'] });
  if (!saysSomething(source)) problems.push({ code: 'POLICY_WITHOUT_SOURCE', message: 'Nothing says which document or decision the policy follows. Name it in 4 characters or more.', path: ['source'] });
  const read: Record<string, number | readonly number[]> = {};
  for (const { code, value } of values) {
    const known = VALUES[kind].find(one => one.code === code);
    const path = ['values', code];
    if (!known) problems.push({ code: 'POLICY_VALUE_UNKNOWN', message: `A policy of ${kind} has no "${code}". Leave it out; it has ${VALUES[kind].map(one => one.code).join(', ')}.`, path });
    else if (code in read) problems.push({ code: 'POLICY_VALUE_REPEATED', message: `"${code}" is given twice. Give it once.`, path });
    else {
      const parsed = parse(known, value);
      if (parsed === null) problems.push({ code: 'POLICY_VALUE_OUT_OF_RANGE', message: `"${value}" is no value for "${code}". Give ${wordsFor(known)}.`, path });
      read[code] = parsed ?? 0;
    }
  }
  for (const { code } of VALUES[kind]) if (!(code in read)) problems.push({ code: 'POLICY_VALUE_MISSING', message: `"${code}" is missing. Give every threshold of ${kind}, unchanged ones too.`, path: ['values', code] });
  return { problems, values: read };
}

const wordsFor = ({ isList, least, most }: ValueKind) => (isList ? `whole numbers from ${least} to ${most} in rising order, with commas` : `a whole number from ${least} to ${most}`);

/** The thresholds of a version as officers read them, in the order of its kind. */
export const describeValues = (kind: PolicyKind, values: PolicyValues) =>
  VALUES[kind].flatMap(({ code, title, titleEnglish, unit, unitEnglish }) => (values[code] === undefined ? [] : [{ code, title, titleEnglish, unit, unitEnglish, value: textOf(values[code]) }]));

const listAt = (values: PolicyValues, code: string) => [values[code] ?? []].flat();
const phase = (mode: 'CENTRAL' | 'HOME', values: PolicyValues, days: string, tests: string) => {
  const length = Number(values[days]);
  return length > 0 ? [{ mode, days: length, tests: listAt(values, tests) }] : [];
};

/**
 * The thresholds as the departments read them: those of isolation also as phases one after the other for each grade of contact,
 * a grade without days left out.
 */
export function announced(kind: PolicyKind, values: PolicyValues): Readonly<Record<string, unknown>> {
  if (kind !== 'ISOLATION') return values;
  const close = [...phase('CENTRAL', values, 'closeCentralDays', 'closeCentralTests'), ...phase('HOME', values, 'closeHomeDays', 'closeHomeTests')];
  const secondary = [...phase('CENTRAL', values, 'secondaryCentralDays', 'secondaryTests'), ...phase('HOME', values, 'secondaryHomeDays', 'secondaryTests')];
  return { ...values, ...(close.length > 0 && { CLOSE_CONTACT: close }), ...(secondary.length > 0 && { SECONDARY_CONTACT: secondary }) };
}
