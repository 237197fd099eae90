import { batch, lookup } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { StateRow, Tables } from '../tables.ts';

const SHOWN = ['state', 'since', 'causeKind', 'causeReading', 'causeAt', 'retestDueAt', 'policyVersion', 'version'] as const;

/** What is shown of a state; a patient without one has nulls. */
export type ReadState = { [Column in (typeof SHOWN)[number]]: StateRow[Column] | null } & { id: string };

const selectStates = (db: Kysely<Tables>) =>
  db.selectFrom('patient').leftJoin('healthState', 'healthState.personId', 'patient.id').select(['patient.id', ...SHOWN.map(column => `healthState.${column}` as const)]);
const states = lookup<Tables, ReadState>((db, ids) => selectStates(db).where(sql<boolean>`patient.id = any(${ids}::uuid[])`), row => row.id);

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
export const stateOf = (db: Kysely<Tables>, personId: string): Promise<ReadState> => selectStates(db).where('patient.id', '=', personId).executeTakeFirstOrThrow();
