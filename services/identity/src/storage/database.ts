import { CamelCasePlugin, Kysely, PostgresDialect, type JSONColumnType } from 'kysely';
import pg from 'pg';
import type { AdapterPayload } from 'oidc-provider';
import type { Log } from '../log.ts';

export interface Tables {
  account: {
    id: string;
    login: string;
    name: string;
    nameEn: string;
    roles: string[];
    scopeUnits: string[] | null;
    password: string;
    createdAt: Date;
    disabledAt: Date | null;
  };
  client: { id: string; name: string; roles: string[]; secretDigest: string; formerDigest: string | null; formerUntil: Date | null; createdAt: Date; disabledAt: Date | null };
  signInAttempt: { login: string; failures: number; lastAt: Date; lockedUntil: Date | null };
  signingKey: { kid: string; sealed: Buffer; madeAt: Date };
  stored: {
    model: string;
    id: string;
    payload: JSONColumnType<AdapterPayload>;
    grantId: string | null;
    accountId: string | null;
    uid: string | null;
    userCode: string | null;
    expiresAt: Date | null;
    consumedAt: Date | null;
  };
  auditEntry: { actor: string; action: string; entity: string; entityId: string; detail: string | null };
}

export type Database = Kysely<Tables>;

/** Connects as `identity_app`; a restart of Postgres costs the requests under way and not the process. */
export function connect(databaseUrl: string, log: Log, connections = 8): Database {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections, options: '-c search_path=identity' });
  pool.on('error', problem => log.warn({ err: problem }, 'a database connection was lost'));
  // One that breaks while it is in use tells its next statement; its event, unheard, would end the process.
  pool.on('connect', client => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });
}
