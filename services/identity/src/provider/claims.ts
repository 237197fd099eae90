import type { Account, Accounts } from '../account/accounts.ts';
import type { Clients } from '../client/clients.ts';

/** What an access token says of its bearer beside `sub` and `client_id`. */
export interface ApiClaims {
  readonly [claim: string]: unknown;
  readonly name: string;
  readonly roles: readonly string[];
  /** Absent for the whole university. */
  readonly scope_units?: readonly string[];
}

/** Read anew for each token, so that a change of roles holds after ten minutes at most. */
export async function apiClaims(accounts: Accounts, clients: Clients, token: { accountId?: string; clientId?: string }): Promise<ApiClaims | undefined> {
  if (token.accountId) {
    const account = await accounts.active(token.accountId);
    return account ? claimsOf(account) : undefined;
  }
  const client = token.clientId ? await clients.active(token.clientId) : null;
  return client ? { name: client.name, roles: client.roles } : undefined;
}

const claimsOf = ({ name, roles, scopeUnits }: Account): ApiClaims => ({ name, roles, ...(scopeUnits && { scope_units: scopeUnits }) });
