import { align, batch, statement, type Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { StateRow, Tables } from '../tables.ts';

/** A patient without a state row has nulls. */
export type ReadState = { [Column in keyof StateRow]: StateRow[Column] | null } & { id: string };

const notedStates = statement((_db: Kysely<Tables>, actor: string, first: string, people: string, requestId: string, ids: readonly string[]) => sql<ReadState>`
  with noted as (insert into audit_entry (actor, action, entity, entity_id, detail, request_id)
    values (${actor}, 'health-state.read', 'Person', ${first}, ${people}::jsonb, ${requestId}))
  select patient.id, health_state.* from patient left join health_state on health_state.person_id = patient.id where patient.id = any(${ids}::uuid[])`);

/**
 * The states of any number of people in one statement, which writes the audit of the reading as well: these are diagnoses.
 * People outside the asker's scope, or not known to health yet, have none.
 */
export const stateByPerson = batch<string, ReadState, Tables>(async (ids, { db, actor, requestId }: Context<Tables>) => {
  return align(ids, await notedStates(db, actor.id, ids[0]!, JSON.stringify({ people: ids }), requestId, ids), row => row.id);
});
