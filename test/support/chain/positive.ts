import type { TestCampus } from '../campus.ts';
import { castOf, swabbedFor, type Cast, type Swabbed } from './cast.ts';
import { settledParts } from './parts.ts';
import { Screening } from './screening.ts';

/** A campus on which one positive has come, and all that comes of it. */
export interface AfterPositive {
  readonly cast: Cast;
  readonly screening: Screening;
  /** Number of who is positive, alone in tube "S-1" and one of ten in "T-1". */
  readonly positive: string;
  /** Numbers of the others of the tube, kept apart until their own swab is read. */
  readonly pending: readonly string[];
  /** Ids of the case, the incident and the round of tests. */
  readonly case: string;
  readonly incident: string;
  readonly round: string;
}

/** Lets one person of a tube of ten be positive, and waits until every department has done its part. */
export async function onePositive(campus: TestCampus): Promise<AfterPositive> {
  const cast = await castOf(campus);
  const screening = new Screening(cast.health, cast.laboratory);
  const [{ candidate, holder, others }] = (await swabbedFor(cast, 1)) as [Swabbed];
  await screening.open('全员第一轮');
  await screening.fill('T-1', [candidate, holder, ...others]);
  await screening.read('T-1', 'POSITIVE');
  await screening.fill('S-1', [candidate]);
  await screening.read('S-1', 'POSITIVE');
  await settledParts(cast);
  const { data } = await cast.command.ask('{ currentIncident { id } cases(first: 1) { nodes { id } } testRounds(first: 1) { nodes { id } } }');
  return { cast, screening, positive: candidate, pending: [holder, ...others], incident: data.currentIncident.id, case: data.cases.nodes[0].id, round: data.testRounds.nodes[0].id };
}
