import { sql, type Kysely } from 'kysely';
import type { AuditEntry } from '../request/context.ts';

/** Writes an audit entry; its leaf hash is made by the table's trigger, so that no writer can forget or choose it. */
export async function appendAudit(db: Kysely<unknown>, entry: AuditEntry & { actor: string; requestId: string }): Promise<void> {
  const detail = entry.detail ? JSON.stringify(entry.detail) : null;
  await sql`insert into audit_entry (actor, action, entity, entity_id, purpose, detail, request_id)
    values (${entry.actor}, ${entry.action}, ${entry.entity}, ${entry.entityId}, ${entry.purpose ?? null}, ${detail}::jsonb, ${entry.requestId})`.execute(db);
}
