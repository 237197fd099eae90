import { countOfCause, countShared, figuresOfCause, type CountedSet } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { CausePart } from './part.ts';

/** People ordered apart by the causes of their orders that stand, as far as one of these is among them. */
async function peopleApart(db: Kysely<Tables>, causes: readonly string[]): Promise<CountedSet[]> {
  const { rows } = await sql<{ causeIds: string[]; ordered: number; waiting: number }>`select * from people_apart(${causes}::uuid[])`.execute(db);
  return rows.map(({ causeIds, ordered, waiting }) => ({ causeIds, counts: { ordered, placed: ordered - waiting, waiting } }));
}

/** The tests of those people, by the causes of the orders that ask for them. */
async function testsAsked(db: Kysely<Tables>, causes: readonly string[]): Promise<CountedSet[]> {
  const { rows } = await sql<{ causeIds: string[]; laid: number; done: number }>`select * from tests_asked(${causes}::uuid[])`.execute(db);
  return rows.map(({ causeIds, laid, done }) => ({ causeIds, counts: { 'tests-laid': laid, 'tests-done': done } }));
}

/** How far these causes and their neighbours are served, from the orders that stand because of them; a traced case or a tube without any is served as well. */
export async function partsOfCauses(db: Kysely<Tables>, causes: readonly string[]): Promise<CausePart[]> {
  const { causeIds, sets: people } = await countShared(causes, ids => peopleApart(db, ids));
  const tests = await testsAsked(db, causeIds);
  const { rows } = await sql<{ id: string }>`select untraced as id from untraced(${causeIds}::uuid[])`.execute(db);
  const untraced = new Set(rows.map(row => row.id));
  return causeIds.map(causeId => ({
    causeId, isTraced: !untraced.has(causeId), waiting: countOfCause(causeId, 'waiting', people),
    transfer: figuresOfCause(causeId, ['ordered', 'placed', 'waiting'], people), tests: figuresOfCause(causeId, ['tests-laid', 'tests-done'], tests),
  }));
}
