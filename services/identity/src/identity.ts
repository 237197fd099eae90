import { campusZone, sealKey, sealOnce, systemClock, type Clock } from '@campus/kit';
import { openAccounts, type Accounts } from './account/accounts.ts';
import { openClients, type Clients } from './client/clients.ts';
import { derive } from './keys/derive.ts';
import { signingKeys } from './keys/signing-keys.ts';
import type { Log } from './log.ts';
import { MOUNT } from './provider/constants.ts';
import { gatewayClient, type GatewayClient } from './provider/gateway-client.ts';
import { createHandler, type Handler } from './provider/handler.ts';
import { providerPages } from './provider/pages.ts';
import { buildProvider } from './provider/provider.ts';
import { openAttempts } from './sign-in/attempts.ts';
import { authenticator } from './sign-in/authenticate.ts';
import { signIn } from './sign-in/sign-in.ts';
import { connect } from './storage/database.ts';
import { purge } from './storage/purge.ts';

export interface IdentityOptions {
  /** The login `identity_app`; the schema must be migrated. */
  readonly databaseUrl: string;
  /** What people type, without a path, such as `https://campus.example.edu`. */
  readonly publicUrl: string;
  /** The installation's secret: cookies, signing keys at rest and the gateway's secret follow from it, so it must outlive restarts. */
  readonly secret: string;
  /** The secret before this one: what it sealed and signed stays good. */
  readonly formerSecret?: string | null;
  /** Where the last audit seal is noted outside the database; sealing is left to another process without it. */
  readonly anchors?: string | undefined;
  readonly clock?: Clock;
  /** IANA name for the times in messages; the campus's unless given. */
  readonly zone?: string;
  readonly log: Log;
}

export interface Identity {
  /** Answers `/oidc/*`. */
  readonly handler: Handler;
  readonly issuer: string;
  readonly accounts: Accounts;
  readonly clients: Clients;
  readonly gatewayClient: GatewayClient;
  /** Publishes a new signing key at once; it signs a day later. */
  rotateKeys(): Promise<void>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}

const UPKEEP = 5 * 60_000;
const SEAL = 1_000;

/** Starts the OpenID provider with its sign-in page; listens nowhere itself. */
export async function startIdentity({ databaseUrl, secret, formerSecret = null, anchors, clock = systemClock, zone = campusZone(), log, ...rest }: IdentityOptions): Promise<Identity> {
  const publicUrl = rest.publicUrl.replace(/\/+$/, '');
  const now = () => clock.now();
  const db = connect(databaseUrl, log);
  const accounts = openAccounts(db, now);
  const clients = openClients(db, now);
  const gateway = gatewayClient(secret);
  const key = sealKey(secret);
  const signing = signingKeys(db, secret, now, log, formerSecret);
  const cookieKeys = [secret, ...(formerSecret ? [formerSecret] : [])].map(each => derive(each, 'cookies').toString('base64url'));
  const pages = providerPages(publicUrl);

  const build = async () => {
    const keys = await signing.current();
    return { kids: keys.map(({ kid }) => kid).join(), provider: buildProvider({ publicUrl, db, accounts, clients, gateway, keys, cookieKeys, pages }, log) };
  };
  let current = await build();

  /** A provider reads its keys once: another one takes over when they have changed, here or in another process. */
  const refresh = async () => {
    const next = await build();
    if (next.kids !== current.kids) current = next;
  };
  const upkeep = setInterval(() => {
    Promise.all([refresh(), purge(db, now())]).catch((problem: unknown) => log.warn({ err: problem }, 'upkeep failed and will be tried again'));
  }, UPKEEP).unref();
  const sealing = setInterval(() => {
    if (anchors) sealOnce(db, { service: 'identity', key, anchors }).catch((problem: unknown) => log.warn({ err: problem }, 'the audit was not sealed; it is tried again'));
  }, SEAL).unref();

  return {
    handler: createHandler({ publicUrl, provider: () => current.provider, signIn: signIn({ publicUrl, zone, authenticate: authenticator(db, openAttempts(db, now), log) }), log }),
    issuer: publicUrl + MOUNT,
    accounts,
    clients,
    gatewayClient: gateway,
    async rotateKeys() {
      await signing.rotate();
      await refresh();
    },
    ready: () =>
      db
        .selectFrom('signingKey')
        .select('kid')
        .limit(1)
        .execute()
        .then(
          () => true,
          () => false,
        ),
    async stop() {
      clearInterval(upkeep);
      clearInterval(sealing);
      await db.destroy();
    },
  };
}
