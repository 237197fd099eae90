import { align, batch } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { CallOutRow, VolunteerTeamRow } from './volunteer.table.ts';

export const teamById = batch<string, VolunteerTeamRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('volunteerTeam').selectAll().where('id', 'in', ids).execute(), team => team.id));

export const callOutById = batch<string, CallOutRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('callOut').selectAll().where('id', 'in', ids).execute(), callOut => callOut.id));

/** The call-out of a team that is open, if any. */
export const openCallOutOf = batch<string, CallOutRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('callOut').selectAll().where('teamId', 'in', ids).where('state', '=', 'OPEN').execute(), callOut => callOut.teamId),
);

/** Members of a team, of those you may see. */
export const memberCountOf = batch<string, { id: string; members: number }, Tables>(async (ids, { db }) => {
  const { rows } = await sql<{ id: string; members: number }>`select team_id as id, count(*)::int as members from volunteer where team_id = any(${ids}::uuid[]) group by team_id`.execute(db);
  return align(ids, rows, row => row.id);
});
