import { sql, type UpdateObject } from 'kysely';
import { audit } from '../storage/audit.ts';
import type { Database, Tables } from '../storage/database.ts';
import { digest, newSecret } from './secret.ts';

/** A program of another system that asks with client credentials. */
export interface Client {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly disabledAt: Date | null;
}

export interface NewClient {
  /** What the integrator sends as `client_id`: letters, digits, `-`, `.` and `_`. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** A random one when absent, as it should be outside the sample campus. */
  readonly secret?: string;
}

/** Thrown when a client cannot be made or found; the message says what to do. */
export class ClientProblem extends Error {}

/** Long enough to bring a new secret to every machine of a client. */
const OVERLAP = 24 * 60 * 60 * 1000;

const ID = /^[a-z0-9][a-z0-9._-]{1,62}$/;

export type Clients = ReturnType<typeof openClients>;

/** The clients of integrators; secrets are kept as digests only and can never be shown again. */
export function openClients(db: Database, now: () => Date) {
  return {
    /** @returns the secret, this once. @throws ClientProblem when the id is taken or not one. */
    async create({ id, name, roles, secret = newSecret() }: NewClient): Promise<{ id: string; secret: string }> {
      if (!ID.test(id)) throw new ClientProblem(`"${id}" cannot be a client's id. Use 2 to 63 lower-case letters, digits, "-", "." or "_", a letter or digit first.`);
      if (roles.length === 0) throw new ClientProblem(`The client ${id} has no role and could ask nothing. Give it at least one.`);
      await db.transaction().execute(async tx => {
        const made = await tx
          .insertInto('client')
          .values({ id, name, roles: [...roles], secretDigest: digest(secret), createdAt: now(), disabledAt: null })
          .onConflict(conflict => conflict.column('id').doNothing())
          .returning('id')
          .executeTakeFirst();
        if (!made) throw new ClientProblem(`There is a client ${id} already. Choose another id, or renew its secret.`);
        await audit(tx, 'client.created', 'Client', id, { name, roles });
      });
      return { id, secret };
    },

    /**
     * The old secret stays good for a day beside the new one, or ends at once when a stranger may have seen it.
     * @returns the new one, this once, and until when the old one holds. @throws ClientProblem
     */
    async renewSecret(id: string, { atOnce = false } = {}): Promise<{ id: string; secret: string; formerUntil: Date | null }> {
      const secret = newSecret();
      const formerUntil = atOnce ? null : new Date(now().getTime() + OVERLAP);
      await change(db, id, { secretDigest: digest(secret), formerDigest: atOnce ? null : sql<string>`secret_digest`, formerUntil }, 'client.secret.renewed', { formerUntil });
      return { id, secret, formerUntil };
    },

    /** It gets no more tokens; those already out run to their end, ten minutes at most. @throws ClientProblem */
    disable: (id: string): Promise<void> => change(db, id, { disabledAt: now() }, 'client.disabled'),

    list: (): Promise<Client[]> => db.selectFrom('client').select(['id', 'name', 'roles', 'disabledAt']).orderBy('id').execute(),

    /** The client that may ask for tokens, with the digests of the secrets that are good now, or null. */
    async active(id: string): Promise<(Client & { digests: readonly string[] }) | null> {
      const row = await db.selectFrom('client').selectAll().where('id', '=', id).where('disabledAt', 'is', null).executeTakeFirst();
      if (!row) return null;
      const isFormerGood = row.formerDigest !== null && row.formerUntil !== null && now() < row.formerUntil;
      return { ...row, digests: isFormerGood ? [row.secretDigest, row.formerDigest!] : [row.secretDigest] };
    },
  };
}

async function change(db: Database, id: string, set: UpdateObject<Tables, 'client'>, action: string, detail: object | null = null): Promise<void> {
  await db.transaction().execute(async tx => {
    const { numUpdatedRows } = await tx.updateTable('client').set(set).where('id', '=', id).executeTakeFirst();
    if (numUpdatedRows === 0n) throw new ClientProblem(`There is no client ${id}.`);
    await audit(tx, action, 'Client', id, detail);
  });
}
