import { campusDay, on, timed, type Consumer } from '@campus/kit';
import { sql } from 'kysely';
import { oneAtATime } from '../rows.store.ts';
import { allotRooms } from '../room/allot.store.ts';
import type { Tables } from '../tables.ts';
import { isolatedOf, peopleOf } from './facts.store.ts';
import { publish } from './publish.store.ts';
import { settle } from './settle.store.ts';

/** Keeps pending people apart, and lets them go when a result clears them or the tube was a false alarm. */
const followStates: Consumer = on<{ personId: string }, Tables>('health.state.changed', 'isolate-pending', async ({ personId }, context) => {
  const { rows } = await sql`select from health_state where person_id = ${personId}::uuid and state in ('PENDING', 'POSITIVE')`.execute(context.db);
  if (rows.length === 0 && (await isolatedOf(context.db, [personId])).length === 0) return;
  await oneAtATime(context.db);
  await settle(context, [personId]);
});

/** Keeps a case and its contacts apart, and undoes what was there only because of it when it was a false alarm. */
const followTraces: Consumer = on<{ caseId: string }, Tables>('contacts.traced', 'isolate-contacts', async ({ caseId }, context) => {
  await oneAtATime(context.db);
  await settle(context, await peopleOf(context.db, caseId), [caseId]);
});

/** Marks the tests of isolated people as done. A round of the whole campus sends as many results as it has people: most return at once. */
const followResults: Consumer = on<{ personId: string | null }, Tables>('laboratory.result.received', 'mark-isolation-tests', async ({ personId }, context) => {
  if (!personId || (await isolatedOf(context.db, [personId])).length === 0) return;
  await oneAtATime(context.db);
  await settle(context, [personId]);
});

/** Gives rooms that became ready to those who wait. */
const fillRooms: Consumer = on<{ roomIds: readonly string[] }, Tables>('rooms.changed', 'fill-rooms', async ({ roomIds }, context) => {
  const { rows } = await sql`select from monitoring_room where id = any(${roomIds}::uuid[]) and state = 'READY' and is_in_service limit 1`.execute(context.db);
  if (rows.length === 0) return;
  await oneAtATime(context.db);
  await publish(context, { isolations: await allotRooms(context), tested: [], causes: [] });
});

/** Turns phases at campus midnight: from the room to home, from home to due. Asked each minute, so that a midnight slept through is made up for. */
const turnPhases: Consumer = timed<Tables>('* * * * *', 'turn-phases', async context => {
  const { rows } = await sql<{ personId: string }>`select person_id from isolation where ended_at is null and turns_on <= ${campusDay(context.now())}`.execute(context.db);
  if (rows.length === 0) return;
  await oneAtATime(context.db);
  await settle(context, rows.map(row => row.personId));
});

export const isolationConsumers: readonly Consumer[] = [followStates, followTraces, followResults, fillRooms, turnPhases];
