import { createHash } from 'node:crypto';
import { helper, type EntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';
import { isRefused, refused, successOf } from '../schema/problem.ts';
import type { AnyGathered, Ask } from './gathered.ts';
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
  const requestHash = hashOf(operation, input);
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

/**
 * Answers many asks of a gathered mutation on one transaction, as {@link answerOnce} does one. Null for an ask whose key was claimed before: it is to be asked alone, after this transaction.
 */
export async function answerTogether(context: RequestContext, mutation: AnyGathered, asks: readonly Ask<never>[]): Promise<(object | null)[]> {
  const free = await claim(context.db, mutation.field, asks);
  const claimed = asks.filter(ask => free.delete(claimOf(ask)));
  if (claimed.length === 0) return asks.map(() => null);
  const answers = await mutation.together(claimed, context as never);
  await keepAnswers(context.db, claimed, answers);
  return asks.map(ask => answers[claimed.indexOf(ask)] ?? null);
}

type Keyed = Ask<unknown>;
const keyOf = ({ input }: Keyed) => (input as { idempotencyKey: string }).idempotencyKey;
const claimOf = (ask: Keyed) => JSON.stringify([ask.actor.id, keyOf(ask)]);

/** Takes the keys that are free, in one order everywhere, so that two parties cannot wait for each other. */
async function claim(db: Kysely<unknown>, operation: string, asks: readonly Keyed[]): Promise<Set<string>> {
  const wanted = asks.map(ask => ({ actor: ask.actor.id, key: keyOf(ask), hash: hashOf(operation, ask.input) }));
  const { rows } = await sql<{ actor: string; key: string }>`
    insert into idempotency (actor, key, operation, request_hash)
    select actor, key, ${operation}, hash from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted (actor text, key text, hash text) order by actor, key
    on conflict do nothing returning actor, key`.execute(db);
  return new Set(rows.map(({ actor, key }) => JSON.stringify([actor, key])));
}

/** Keeps the answers with their keys, and gives back the keys of whoever was refused. */
async function keepAnswers(db: Kysely<unknown>, asks: readonly Keyed[], answers: readonly object[]): Promise<void> {
  const answered = asks.map((ask, index) => ({ ask, answer: answers[index]! })).filter(({ answer }) => !isRefused(answer));
  const byActor = Map.groupBy(answered, ({ ask }) => ask.actor.id);
  const kept = [...byActor].map(([actor, its]) => [actor, Object.fromEntries(its.map(({ ask, answer }) => [keyOf(ask), store(answer)]))] as const);
  const [actors, keys] = [[...new Set(asks.map(ask => ask.actor.id))], asks.map(keyOf)];
  await sql`
    update idempotency set answer = given.kept #> array[actor, key] from (select ${JSON.stringify(Object.fromEntries(kept))}::jsonb as kept) as given
    where actor = any(${actors}) and key = any(${keys}) and given.kept #> array[actor, key] is not null`.execute(db);
  if (answered.length < asks.length) await sql`delete from idempotency where actor = any(${actors}) and key = any(${keys}) and answer is null`.execute(db);
}

const hashOf = (operation: string, input: unknown): string => createHash('sha256').update(JSON.stringify([operation, input])).digest('hex');

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
