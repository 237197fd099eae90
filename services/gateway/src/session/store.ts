import { SqlMigration, type MigrationClass } from '@campus/kit';
import pg from 'pg';
import type { Log } from '../log.ts';
import type { Identity } from '../permissions/actors.ts';

/** Sessions of people at the portals; the cookie's value itself is never stored. */
class M0001Session extends SqlMigration {
  sql = `
    create table session (
      id_hash bytea primary key,
      identity jsonb not null,
      tokens text,
      renew_at timestamptz not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default now()
    );
    create index session_expires_at on session (expires_at);`;
}

/** Steps of the schema `gateway`, for `migrate` of the kit. */
export const migrations: readonly MigrationClass[] = [M0001Session];

/** A session as it is kept. `tokens` are sealed; at `renewAt` the issuer is asked again who this is. */
export interface SessionRow {
  readonly identity: Identity;
  readonly renewAt: Date;
  readonly expiresAt: Date;
}

export interface SessionStore {
  add(hash: Buffer, row: SessionRow & { tokens: string | null }): Promise<void>;
  find(hash: Buffer): Promise<SessionRow | null>;
  /** Puts the end of a session off. */
  extend(hash: Buffer, expiresAt: Date): Promise<void>;
  /** Takes the right to renew from all other processes until `retryAt`; null when another has it. */
  claimRenewal(hash: Buffer, retryAt: Date): Promise<{ tokens: string | null } | null>;
  renewed(hash: Buffer, identity: Identity, tokens: string | null, renewAt: Date): Promise<void>;
  /** Answers the sealed tokens of the session that ended, or null when there was none. */
  remove(hash: Buffer): Promise<string | null>;
  removeExpired(): Promise<void>;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** @param url the login of the schema `gateway`. */
export function openSessionStore(url: string, log: Log): SessionStore {
  const pool = new pg.Pool({ connectionString: url, max: 5, connectionTimeoutMillis: 5_000, options: '-c role=gateway_all -c search_path=gateway' });
  pool.on('error', cause => log.warn({ err: cause }, 'the session database closed a connection'));
  const run = <Row extends pg.QueryResultRow>(name: string, text: string, values: readonly unknown[] = []) => pool.query<Row>({ name, text, values: [...values] });
  return {
    async add(hash, { identity, tokens, renewAt, expiresAt }) {
      await run('session-add', 'insert into session (id_hash, identity, tokens, renew_at, expires_at) values ($1, $2, $3, $4, $5)', [hash, identity, tokens, renewAt, expiresAt]);
    },
    async find(hash) {
      const { rows } = await run<{ identity: Identity; renew_at: Date; expires_at: Date }>('session-find', 'select identity, renew_at, expires_at from session where id_hash = $1 and expires_at > now()', [hash]);
      return rows[0] ? { identity: rows[0].identity, renewAt: rows[0].renew_at, expiresAt: rows[0].expires_at } : null;
    },
    async extend(hash, expiresAt) {
      await run('session-extend', 'update session set expires_at = greatest(expires_at, $2) where id_hash = $1', [hash, expiresAt]);
    },
    async claimRenewal(hash, retryAt) {
      const { rows } = await run<{ tokens: string | null }>('session-claim', 'update session set renew_at = $2 where id_hash = $1 and renew_at <= now() returning tokens', [hash, retryAt]);
      return rows[0] ?? null;
    },
    async renewed(hash, identity, tokens, renewAt) {
      await run('session-renewed', 'update session set identity = $2, tokens = $3, renew_at = $4 where id_hash = $1', [hash, identity, tokens, renewAt]);
    },
    async remove(hash) {
      const { rows } = await run<{ tokens: string | null }>('session-remove', 'delete from session where id_hash = $1 returning tokens', [hash]);
      return rows[0]?.tokens ?? null;
    },
    async removeExpired() {
      await run('session-expired', 'delete from session where expires_at <= now()');
    },
    async ready() {
      const { rowCount } = await run('session-ready', 'select 1 from session limit 1');
      return rowCount !== null;
    },
    close: () => pool.end(),
  };
}
