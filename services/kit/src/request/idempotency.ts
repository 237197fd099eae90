import { createHash } from 'node:crypto';
import { helper, type EntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';
import { isRefused, refused, successOf } from '../schema/problem.ts';
import type { RequestContext } from './request-context.ts';

interface IdempotencyTable {
  idempotency: { actor: string; key: string; operation: string; requestHash: string; answer: Stored | null };
}

/** An answer as it is kept: entities by their id, so that a replay answers with what they are now. */
interface Stored {
  readonly type: string;
  readonly fields: Readonly<Record<string, { readonly entity: string; readonly id: string } | { readonly value: unknown }>>;
}

/**
 * Answers a mutation once for each `idempotencyKey` of an actor. The first one in runs; one that comes at the same time waits for its commit;
 * a later one gets the first answer again. The same key with another body is refused; a refused or failed attempt leaves the key free.
 */
export async function answerOnce(em: EntityManager, context: RequestContext, operation: string, input: unknown, run: () => Promise<object>): Promise<object> {
  const key = (input as { idempotencyKey?: string | null } | undefined)?.idempotencyKey;
  if (!key) return run();
  const db = context.db as Kysely<IdempotencyTable>;
  const requestHash = createHash('sha256').update(JSON.stringify([operation, input])).digest('hex');
  const mine = { actor: context.actor.id, key };

  const claimed = await db.insertInto('idempotency').values({ ...mine, operation, requestHash, answer: null }).onConflict(on => on.doNothing()).returning('key').execute();
  if (claimed.length === 0) {
    const earlier = await db.selectFrom('idempotency').select(['requestHash', 'answer']).where('actor', '=', mine.actor).where('key', '=', key).executeTakeFirstOrThrow();
    return earlier.requestHash === requestHash ? restore(em, earlier.answer!) : refused(reused(key));
  }
  const answer = await run();
  if (isRefused(answer)) return answer;
  await em.flush();
  await db.updateTable('idempotency').set({ answer: sql`${JSON.stringify(store(answer))}::jsonb` }).where('actor', '=', mine.actor).where('key', '=', key).execute();
  return answer;
}

const reused = (key: string) => ({
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: `The key "${key}" was used for another request before. Send a new key with a new request, and the old key only to repeat the old one.`,
  path: ['input', 'idempotencyKey'],
});

function store(answer: object): Stored {
  const fields = Object.entries(answer).map(([name, value]: [string, unknown]) => {
    const wrapped = value && typeof value === 'object' && '__helper' in value ? helper(value as { __helper: never }) : null;
    return [name, wrapped ? { entity: wrapped.__meta.className, id: String(wrapped.getPrimaryKey()) } : { value }] as const;
  });
  return { type: answer.constructor.name, fields: Object.fromEntries(fields) };
}

async function restore(em: EntityManager, stored: Stored): Promise<object> {
  const fields: Record<string, unknown> = {};
  for (const [name, kept] of Object.entries(stored.fields)) {
    fields[name] = 'entity' in kept ? await em.findOneOrFail(em.getMetadata().getByClassName(kept.entity as never).class, kept.id as never) : kept.value;
  }
  return successOf(stored.type, fields);
}
