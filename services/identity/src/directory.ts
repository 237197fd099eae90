import { systemClock, type Clock } from '@campus/kit';
import { openAccounts, type Accounts } from './account/accounts.ts';
import { openClients, type Clients } from './client/clients.ts';
import type { Log } from './log.ts';
import { connect } from './storage/database.ts';

export interface DirectoryOptions {
  /** The login `identity_app`. */
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly log: Log;
}

/** Accounts and clients without the OpenID provider, for commands that work beside a running system or without one. */
export interface Directory {
  readonly accounts: Accounts;
  readonly clients: Clients;
  close(): Promise<void>;
}

export function openDirectory({ databaseUrl, clock = systemClock, log }: DirectoryOptions): Directory {
  const db = connect(databaseUrl, log, 2);
  const now = () => clock.now();
  return { accounts: openAccounts(db, now), clients: openClients(db, now), close: () => db.destroy() };
}
