import { interactionPolicy, type Configuration } from 'oidc-provider';
import type { Accounts } from '../account/accounts.ts';
import type { Clients } from '../client/clients.ts';
import type { SigningKey } from '../keys/signing-keys.ts';
import { PostgresAdapter } from '../storage/adapter.ts';
import type { Database } from '../storage/database.ts';
import { apiClaims } from './claims.ts';
import { API_SCOPE, AUDIENCE, LIFETIMES, MOUNT } from './constants.ts';
import { gatewayMetadata, type GatewayClient } from './gateway-client.ts';
import { grantOfSession } from './grant.ts';
import { storedClients } from './stored-clients.ts';

/** What the provider shows a person outside the sign-in form. */
export type ProviderPages = Required<Pick<Configuration, 'renderError'>> & {
  logoutSource: NonNullable<NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']>['logoutSource']>;
  postLogoutSuccessSource: NonNullable<NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']>['postLogoutSuccessSource']>;
};

export interface Ingredients {
  readonly publicUrl: string;
  readonly db: Database;
  readonly accounts: Accounts;
  readonly clients: Clients;
  readonly gateway: GatewayClient;
  readonly keys: readonly SigningKey[];
  /** The first signs; all are accepted. */
  readonly cookieKeys: readonly string[];
  readonly pages: ProviderPages;
}

/** Code with PKCE for the gateway, client credentials for integrators, ES256 access tokens for one audience, and nothing else switched on. */
export function configuration({ publicUrl, db, accounts, clients, gateway, keys, cookieKeys, pages }: Ingredients): Configuration {
  const { renderError, logoutSource, postLogoutSuccessSource } = pages;
  return {
    adapter: model => (model === 'Client' ? storedClients(clients) : new PostgresAdapter(db, model)),
    clients: [gatewayMetadata(publicUrl, gateway)],
    jwks: { keys: [...keys] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid'],
    claims: { openid: ['sub', 'name'] },
    cookies: {
      keys: [...cookieKeys],
      names: { session: 'campusloop_identity', interaction: 'campusloop_interaction', resume: 'campusloop_resume' },
      long: { httpOnly: true, sameSite: 'lax', path: MOUNT, overwrite: true },
      short: { httpOnly: true, sameSite: 'lax', overwrite: true },
    },
    ttl: {
      AccessToken: LIFETIMES.accessToken,
      ClientCredentials: LIFETIMES.accessToken,
      AuthorizationCode: LIFETIMES.code,
      IdToken: LIFETIMES.idToken,
      Interaction: LIFETIMES.interaction,
      Session: LIFETIMES.session,
      Grant: LIFETIMES.session,
      RefreshToken: LIFETIMES.session,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: API_SCOPE, audience: AUDIENCE, accessTokenFormat: 'jwt', accessTokenTTL: LIFETIMES.accessToken, jwt: { sign: { alg: 'ES256', kid: keys[0]?.kid } } }),
      },
    },
    interactions: { policy: policy(), url: (_, { uid }) => `${MOUNT}/sign-in/${uid}` },
    loadExistingGrant: grantOfSession,
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: false,
    extraTokenClaims: (_, token) => apiClaims(accounts, clients, token),
    async findAccount(_, id) {
      const account = await accounts.active(id);
      return account ? { accountId: id, claims: () => ({ sub: id, name: account.name }) } : undefined;
    },
    renderError,
  };
}

/** Signing in is the only thing ever asked of a person; also of one whose account was disabled since. */
function policy() {
  const { Check, base } = interactionPolicy;
  const prompts = base();
  prompts.remove('consent');
  prompts.get('login')?.checks.add(new Check('account_gone', 'The account can no longer sign in', ({ oidc }) => Boolean(oidc.session?.accountId) && !oidc.account));
  return prompts;
}
