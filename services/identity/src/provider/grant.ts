import type { KoaContextWithOIDC } from 'oidc-provider';
import { API_SCOPE, AUDIENCE, LIFETIMES } from './constants.ts';

type Grant = InstanceType<KoaContextWithOIDC['oidc']['provider']['Grant']>;

/** Our own gateway asks nobody for consent: the session's grant is made, or made to last as long as the session from now on. */
export async function grantOfSession({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { session, client, provider } = oidc;
  const accountId = session?.accountId;
  if (!session || !client || !accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const before = known ? await provider.Grant.find(known) : undefined;
  const grant = before?.accountId === accountId ? before : new provider.Grant({ clientId: client.clientId, accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(AUDIENCE, API_SCOPE);
  grant.exp = Math.floor(Date.now() / 1000) + LIFETIMES.session;
  await grant.save();
  return grant;
}

/** Ends the session in this browser and every refresh token given under it. */
export async function endSession(ctx: KoaContextWithOIDC): Promise<void> {
  const { session, provider } = ctx.oidc;
  for (const { grantId } of Object.values(session?.authorizations ?? {})) {
    if (!grantId) continue;
    await provider.RefreshToken.revokeByGrantId(grantId);
    await provider.AuthorizationCode.revokeByGrantId(grantId);
    await (await provider.Grant.find(grantId))?.destroy();
  }
  await session?.destroy();
}
