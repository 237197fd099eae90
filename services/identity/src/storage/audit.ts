import type { Database } from './database.ts';

/** Leaves a row about a change to an account or client, in the transaction that makes it. */
export async function audit(db: Database, action: string, entity: 'Account' | 'Client', entityId: string, detail: object | null = null, actor = 'system'): Promise<void> {
  await db
    .insertInto('auditEntry')
    .values({ actor, action, entity, entityId, detail: detail && JSON.stringify(detail) })
    .execute();
}
