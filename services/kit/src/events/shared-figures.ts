/** What is counted of the things that exist because of exactly these causes, by code; a thing is in one set. */
export interface CountedSet {
  readonly causeIds: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** A figure of a report in `incident.part.reported`, as of exactly these causes. */
export interface SharedFigure {
  readonly code: string;
  readonly value: number;
  readonly causeIds: readonly string[];
}

/**
 * Causes to report and the sets they are in. With those asked for come their neighbours, which share something with one of them: their sets changed as
 * well. `count` answers every set that one of its causes is in.
 */
export async function countShared(asked: Iterable<string>, count: (causeIds: readonly string[]) => Promise<CountedSet[]>): Promise<{ causeIds: string[]; sets: CountedSet[] }> {
  const first = [...new Set(asked)].sort();
  const near = await count(first);
  const causeIds = [...new Set([...first, ...near.flatMap(set => set.causeIds)])].sort();
  return { causeIds, sets: causeIds.length > first.length ? await count(causeIds) : near };
}

const isOf = (causeId: string) => ({ causeIds }: CountedSet) => causeIds.includes(causeId);
const sumOf = (code: string, sets: readonly CountedSet[]) => sets.reduce((sum, { counts }) => sum + (counts[code] ?? 0), 0);

/** Causes that the sets of one telling may spell out in all its reports together, for each code: 40 bytes each. Cases of one outbreak share contacts in thousands of sets. */
const SPELT_OUT = 5_000;
const isTooLong = (sets: readonly CountedSet[]): boolean => sets.reduce((sum, { causeIds }) => (causeIds.length > 1 ? sum + causeIds.length ** 2 : sum), 0) > SPELT_OUT;

/**
 * What the report of a cause counts: each code for it alone, be it nothing, then for each set of causes with which it shares something. Where that would
 * grow beyond measure, a cause has of what it shares its part, a third of what three share, and the parts of an incident's causes add up to the whole.
 */
export function figuresOfCause(causeId: string, codes: readonly string[], sets: readonly CountedSet[]): SharedFigure[] {
  const own = sets.filter(isOf(causeId));
  const [alone, shared] = [own.filter(({ causeIds }) => causeIds.length === 1), own.filter(({ causeIds }) => causeIds.length > 1)];
  if (isTooLong(sets)) return codes.map(code => ({ code, value: own.reduce((sum, { causeIds, counts }) => sum + (counts[code] ?? 0) / causeIds.length, 0), causeIds: [causeId] }));
  return codes.flatMap(code => [
    { code, value: sumOf(code, alone), causeIds: [causeId] },
    ...shared.flatMap(({ causeIds, counts }) => (counts[code] ? [{ code, value: counts[code], causeIds }] : [])),
  ]);
}

/** How much of a code a cause has, shared or not. */
export const countOfCause = (causeId: string, code: string, sets: readonly CountedSet[]): number => sumOf(code, sets.filter(isOf(causeId)));
