import { on, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { oneAtATime } from '../rows.store.ts';
import { followCallOuts } from '../parts/duties.store.ts';
import type { Tables } from '../tables.ts';
import { makeCall, membersToAsk, openCallOf, standDown } from './call.store.ts';
import type { VolunteerTeamRow } from './volunteer.table.ts';

interface Opened { readonly incidentId: string; readonly number: string; readonly causeIds: readonly string[] }
interface StoodDown { readonly incidentId: string; readonly causeIds: readonly string[]; readonly isFalseAlarm: boolean }
interface Incident { id: string; number: string | null; causeIds: string[]; isStoodDown: boolean }

/** Adds what is new of an incident and answers what is known of it now; stood down once, it stays so. */
async function keepIncident({ db }: Context<Tables>, id: string, facts: { number: string | null; causeIds: readonly string[]; isStoodDown: boolean; isFalseAlarm: boolean }): Promise<Incident> {
  const { rows } = await sql<Incident>`
    insert into incident (id, number, cause_ids, is_stood_down, is_false_alarm) values (${id}, ${facts.number}, ${[...facts.causeIds]}, ${facts.isStoodDown}, ${facts.isFalseAlarm})
    on conflict (id) do update set number = coalesce(excluded.number, incident.number), is_stood_down = incident.is_stood_down or excluded.is_stood_down, is_false_alarm = incident.is_false_alarm or excluded.is_false_alarm,
      cause_ids = array(select distinct unnest(incident.cause_ids || excluded.cause_ids) order by 1)
    returning id, number, cause_ids, is_stood_down`.execute(db);
  return rows[0]!;
}

/** Calls a team for an incident once; a team that is out already, for whatever, belongs to the incident from now on. */
async function callTeam(context: Context<Tables>, team: VolunteerTeamRow, { id, number, causeIds }: Incident): Promise<string | null> {
  const called = (await context.db.selectFrom('callOut').selectAll().where('teamId', '=', team.id).where('incidentId', '=', id).executeTakeFirst()) ?? (await openCallOf(context.db, team.id));
  if (called) {
    await sql`update call_out set incident_id = coalesce(incident_id, ${id}::uuid), cause_ids = array(select distinct unnest(cause_ids || ${causeIds}::uuid[]) order by 1) where id = ${called.id}::uuid`.execute(context.db);
    return called.id;
  }
  const members = await membersToAsk(context, team.id);
  if (members.length === 0) return null;
  const named = (words: string) => `${words} ${number ?? ''}`.trim();
  return (await makeCall(context, {
    team, members, needed: Math.min(team.neededInIncident, members.length), reason: named('应急处置'), reasonEnglish: named('Emergency response'), incidentId: id, causeIds,
  })).id;
}

/** Every team is called up when an incident opens; causes that join it later join its call-outs. */
export const callUpVolunteers: Consumer = on<Opened, Tables>('incident.opened', 'call-up-volunteers', async ({ incidentId, number, causeIds }, context) => {
  await oneAtATime(context.db);
  const incident = await keepIncident(context, incidentId, { number, causeIds, isStoodDown: false, isFalseAlarm: false });
  const ids: string[] = [];
  if (!incident.isStoodDown) {
    const teams = await context.db.selectFrom('volunteerTeam').selectAll().orderBy('code').execute();
    for (const team of teams) {
      const id = await callTeam(context, team, incident);
      if (id) ids.push(id);
    }
  }
  await followCallOuts(context, ids, incident.causeIds);
});

/** Nobody needs to come once the incident is stood down, be it heard before the incident itself. */
export const standVolunteersDown: Consumer = on<StoodDown, Tables>('incident.stood-down', 'stand-volunteers-down', async ({ incidentId, causeIds, isFalseAlarm }, context) => {
  await oneAtATime(context.db);
  const incident = await keepIncident(context, incidentId, { number: null, causeIds, isStoodDown: true, isFalseAlarm });
  const open = await context.db.selectFrom('callOut').select('id').where('incidentId', '=', incidentId).where('state', '=', 'OPEN').execute();
  const ids = open.map(callOut => callOut.id);
  await standDown(context, ids, isFalseAlarm);
  await followCallOuts(context, ids, incident.causeIds);
});
