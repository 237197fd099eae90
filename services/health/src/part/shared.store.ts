import { countOfCause, figuresOfCause, type CountedSet } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { CausePart } from './part.ts';

/** These causes, those that these people are ordered apart because of, and those that share somebody with one of them. */
export async function causesConcerned(db: Kysely<Tables>, causes: readonly string[], people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ causeId: string }>`
    select unnest(${causes}::uuid[]) as cause_id union
    select other.cause_id from isolation_order mine join isolation_order other on other.person_id = mine.person_id and other.ended_at is null
    where mine.ended_at is null and (mine.cause_id = any(${causes}::uuid[]) or mine.person_id = any(${people}::uuid[])) order by cause_id`.execute(db);
  return rows.map(row => row.causeId);
}

/** People ordered apart by the causes of their orders that stand, as far as one of these is among them. */
async function peopleBySet(db: Kysely<Tables>, causes: readonly string[]): Promise<CountedSet[]> {
  const { rows } = await sql<{ causeIds: string[]; ordered: number; waiting: number }>`
    with person as (
      select array_agg(distinct cause_id order by cause_id) as cause_ids, bool_or(isolation.status = 'WAITING_FOR_ROOM') as is_waiting
      from isolation_order join isolation on isolation.id = isolation_order.isolation_id where isolation_order.ended_at is null
        and isolation_order.person_id in (select person_id from isolation_order where cause_id = any(${causes}::uuid[]) and ended_at is null)
      group by isolation_order.person_id)
    select cause_ids, count(*)::int as ordered, (count(*) filter (where is_waiting))::int as waiting from person group by cause_ids order by cause_ids`.execute(db);
  return rows.map(({ causeIds, ordered, waiting }) => ({ causeIds, counts: { ordered, placed: ordered - waiting, waiting } }));
}

/** Tests by the causes of the orders that ask for them: a day that two orders of one person ask for is swabbed once. */
async function testsBySet(db: Kysely<Tables>, causes: readonly string[]): Promise<CountedSet[]> {
  const { rows } = await sql<{ causeIds: string[]; laid: number; done: number }>`
    with test as (
      select array_agg(distinct cause_id order by cause_id) as cause_ids, bool_and(reading is not null) as is_done
      from isolation_order join isolation_test on isolation_test.order_id = isolation_order.id where isolation_order.ended_at is null
        and isolation_order.person_id in (select person_id from isolation_order where cause_id = any(${causes}::uuid[]) and ended_at is null)
      group by isolation_order.person_id, isolation_test.due_on)
    select cause_ids, count(*)::int as laid, (count(*) filter (where is_done))::int as done from test group by cause_ids order by cause_ids`.execute(db);
  return rows.map(({ causeIds, laid, done }) => ({ causeIds, counts: { 'tests-laid': laid, 'tests-done': done } }));
}

/** How far each cause is served, from the orders that stand because of it; a traced case or a tube without any is served as well. */
export async function partsOfCauses(db: Kysely<Tables>, causes: readonly string[]): Promise<CausePart[]> {
  const { rows } = await sql<{ causeId: string; isTraced: boolean }>`
    select wanted.cause_id, case_file.id is null or case_file.status <> 'OPEN' or case_file.traced_at is not null as is_traced
    from unnest(${causes}::uuid[]) as wanted (cause_id) left join case_file on case_file.id = wanted.cause_id order by wanted.cause_id`.execute(db);
  const [people, tests] = [await peopleBySet(db, causes), await testsBySet(db, causes)];
  return rows.map(({ causeId, isTraced }) => ({
    causeId, isTraced, waiting: countOfCause(causeId, 'waiting', people),
    transfer: figuresOfCause(causeId, ['ordered', 'placed', 'waiting'], people), tests: figuresOfCause(causeId, ['tests-laid', 'tests-done'], tests),
  }));
}
