import { CompiledQuery, type Kysely } from 'kysely';
import { lineOf, type Question } from '../database/line.ts';
import type { AuditEntry } from '../request/context.ts';

type Entry = AuditEntry & { readonly actor: string; readonly requestId: string };

const APPEND = `
  insert into audit_entry (actor, action, entity, entity_id, purpose, detail, request_id)
  select actor, action, entity, "entityId", purpose, detail, "requestId"
  from jsonb_to_recordset($1::jsonb) as entry (actor text, action text, entity text, "entityId" text, purpose text, detail jsonb, "requestId" text)`;

const valuesOf = (entries: readonly Entry[]): unknown[] => [JSON.stringify(entries)];

/** What several requests note at one moment is one statement. */
const noting: Question<Entry, never, void> = { key: '', text: APPEND, values: valuesOf, answers: (_, entries) => entries.map(() => undefined) };

/** Writes an audit entry, and resolves once it is kept; its leaf hash is made by the table's trigger, so that no writer can forget or choose it. */
export async function appendAudit(db: Kysely<unknown>, entry: Entry): Promise<void> {
  const line = lineOf(db);
  if (line) await line.ask(noting, entry);
  else await db.executeQuery(CompiledQuery.raw(APPEND, valuesOf([entry])));
}
