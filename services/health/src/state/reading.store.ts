import { batch, lookup } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { StateRow, Tables } from '../tables.ts';

/** A patient without a state row has nulls. */
export type ReadState = { [Column in keyof StateRow]: StateRow[Column] | null } & { id: string };

const states = lookup<Tables, ReadState>((db, ids) =>
  db.selectFrom('patient').leftJoin('healthState', 'healthState.personId', 'patient.id').selectAll('healthState').select('patient.id').where(sql<boolean>`patient.id = any(${ids}::uuid[])`), row => row.id);

/**
 * The states of any number of people; that they were read is in the audit before they are answered: these are diagnoses.
 * People outside the asker's scope, or not known to health yet, have none.
 */
export const stateByPerson = batch<string, ReadState, Tables>(async (ids, context) => {
  const entry = { action: 'health-state.read', entity: 'Person', entityId: ids[0]!, detail: { people: ids } };
  const [found] = await Promise.all([states.fetch(ids, context), context.audit(entry)]);
  return found;
});

/** The state of one person, for whoever notes the reading themselves. */
export const stateOf = (db: Kysely<Tables>, personId: string): Promise<ReadState> =>
  db.selectFrom('patient').leftJoin('healthState', 'healthState.personId', 'patient.id').selectAll('healthState').select('patient.id').where('patient.id', '=', personId).executeTakeFirstOrThrow();
