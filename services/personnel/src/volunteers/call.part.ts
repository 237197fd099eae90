import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import type { PartItem, StepReport } from '../parts/part.store.ts';
import type { Tables } from '../tables.ts';
import type { CallOutRow, VolunteerTeamRow } from './volunteer.table.ts';

type Told = CallOutRow & Pick<VolunteerTeamRow, 'name' | 'nameEnglish'>;

function stateOf({ state, isFalseAlarm, confirmedCount, neededCount }: CallOutRow): PartItem['state'] {
  if (state === 'STOOD_DOWN') return isFalseAlarm ? 'UNDONE' : 'DONE';
  return confirmedCount >= neededCount ? 'DONE' : 'ACTIVE';
}

/** Call-outs as the incident room shows them; those without a cause are none of its business. */
export async function callOutItems({ db }: Context<Tables>, ids: readonly string[]): Promise<PartItem[]> {
  const { rows } = await sql<Told>`select call_out.*, team.name, team.name_english from call_out join volunteer_team team on team.id = call_out.team_id where call_out.id = any(${ids}::uuid[]) and cardinality(cause_ids) > 0`.execute(db);
  return rows.map(row => ({
    step: 'VOLUNTEER_CALL_UP', figures: [{ code: 'teams', value: 1 }, { code: 'asked', value: row.askedCount }, { code: 'confirmed', value: row.confirmedCount }, { code: 'needed', value: row.neededCount }],
    kind: 'CALL_OUT', id: row.id, causeIds: row.causeIds, label: row.name, labelEnglish: row.nameEnglish, state: stateOf(row),
    detail: `需要 ${row.neededCount} 人，已确认 ${row.confirmedCount} / ${row.askedCount}`, detailEnglish: `${row.neededCount} needed, ${row.confirmedCount} of ${row.askedCount} confirmed`,
  }));
}

/** How far the call-up is for each cause: done when every team that was called has as many as it needs, or was stood down. */
export async function callReports({ db }: Context<Tables>, causes: readonly string[]): Promise<StepReport[]> {
  const { rows } = await sql<{ causeId: string; isDone: boolean }>`
    select cause.id as cause_id, not exists (select from call_out where array[cause.id] <@ cause_ids and state = 'OPEN' and confirmed_count < needed_count) as is_done
    from unnest(${causes}::uuid[]) as cause (id) order by cause.id`.execute(db);
  return rows.map(({ causeId, isDone }) => ({ causeId, step: 'VOLUNTEER_CALL_UP', isDone, figures: [] }));
}
