import { align, batch, group } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { IsolationChangeRow, IsolationRow, OrderRow, TestRow } from './isolation.rows.ts';

/** Who is isolated now, in one statement that writes the audit of the reading as well. */
export const isolationByPerson = batch<string, IsolationRow, Tables>(async (ids, { db, actor, requestId }) => {
  const { rows } = await sql<IsolationRow>`
    with noted as (insert into audit_entry (actor, action, entity, entity_id, detail, request_id)
      values (${actor.id}, 'isolation.read', 'Person', ${ids[0]}, ${JSON.stringify({ people: ids })}::jsonb, ${requestId}))
    select * from isolation where person_id = any(${ids}::uuid[]) and ended_at is null`.execute(db);
  return align(ids, rows, row => row.personId);
});

/** As {@link isolationByPerson}, for whoever notes the reading themselves. */
export const isolationOf = (db: Kysely<Tables>, personId: string) => db.selectFrom('isolation').selectAll().where('personId', '=', personId).where('endedAt', 'is', null).executeTakeFirst();

export const isolationById = batch<string, IsolationRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('isolation').selectAll().where('id', 'in', ids).execute(), row => row.id));

export type ReadOrder = OrderRow & { readonly policySource: string };

/** Orders of each isolation, those that stand first. */
export const ordersByIsolation = batch<string, ReadOrder[], Tables>(async (ids, { db }) => {
  const { rows } = await sql<ReadOrder>`
    select isolation_order.*, isolation_regime.source as policy_source from isolation_order join isolation_regime on isolation_regime.version = isolation_order.regime_version
    where isolation_id = any(${ids}::uuid[]) order by (ended_at is not null), ordered_at, isolation_order.id`.execute(db);
  return group(ids, rows, row => row.isolationId);
});

/** The test calendar of each isolation: of the orders that stand, and all of them once it is over; a day asked for twice is swabbed once. */
export const testsByIsolation = batch<string, TestRow[], Tables>(async (ids, { db }) => {
  const { rows } = await sql<TestRow>`
    select distinct on (isolation_test.isolation_id, due_on) isolation_test.* from isolation_test
    join isolation_order on isolation_order.id = isolation_test.order_id join isolation on isolation.id = isolation_test.isolation_id
    where isolation_test.isolation_id = any(${ids}::uuid[]) and (isolation_order.ended_at is null or isolation.ended_at is not null)
    order by isolation_test.isolation_id, due_on, (reading is null) desc, phase, day`.execute(db);
  return group(ids, rows, row => row.isolationId);
});

export const changesByIsolation = batch<string, IsolationChangeRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('isolationChange').selectAll().where('isolationId', 'in', ids).orderBy('version', 'desc').execute(), row => row.isolationId));
