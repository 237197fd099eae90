import { on, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { oneAtATime } from '../interviews/interview.store.ts';
import type { Tables } from '../tables.ts';
import { causesToReplace, isolationsOf } from './isolation.store.ts';
import { reportCauses } from './report.store.ts';
import { settle } from './settle.store.ts';

/** What employment takes of the news: where somebody stands now, and nothing of why. */
type IsolationNews = { personId: string; collegeId: string | null; isIsolated: boolean; since: string | null; until: string | null; causeIds: string[]; version: number; at: string };

/** Only the newest of each person: Postgres will not update a row twice in one statement. */
const newest = (people: readonly IsolationNews[]) => [...new Map([...people].sort((a, b) => a.version - b.version).map(news => [news.personId, news])).values()];

const columnsOf = ({ personId, collegeId, isIsolated, since, until, causeIds, version, at }: IsolationNews) => ({
  person_id: personId, college_id: collegeId, is_isolated: isIsolated, since, until, cause_ids: causeIds, version, at,
});

async function keep({ db }: Context<Tables>, people: readonly IsolationNews[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    insert into isolation select * from jsonb_populate_recordset(null::isolation, ${JSON.stringify(people.map(columnsOf))}::jsonb)
    on conflict (person_id) do update set college_id = excluded.college_id, is_isolated = excluded.is_isolated, since = excluded.since, until = excluded.until,
      cause_ids = excluded.cause_ids, version = excluded.version, at = excluded.at
    where isolation.version < excluded.version returning person_id`.execute(db);
  return rows.map(row => row.personId);
}

/**
 * Interviews follow where somebody stands, whatever the order in which news come: the newest counts, older news change nothing.
 * Every cause named is reported on, older ones too, since command waits for each.
 */
export const followIsolation: Consumer = on<{ people: readonly IsolationNews[] }, Tables>('isolation.changed', 'follow-isolation', async ({ people }, context) => {
  await oneAtATime(context);
  const ids = people.map(news => news.personId);
  const before = [...(await isolationsOf(context, ids)).values()].flatMap(({ causeIds }) => causeIds).concat(await causesToReplace(context, ids));
  await settle(context, await keep(context, newest(people)));
  await reportCauses(context, [...people.flatMap(({ causeIds }) => causeIds), ...before], ids);
});
