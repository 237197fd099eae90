import type { ClientMetadata } from 'oidc-provider';
import { digest } from '../client/secret.ts';
import { derive } from '../keys/derive.ts';

export interface GatewayClient {
  readonly id: string;
  readonly secret: string;
}

/** The gateway's own client; its secret follows from the installation's, so that both know it and nobody writes it down. */
export const gatewayClient = (secret: string): GatewayClient => ({ id: 'campusloop-gateway', secret: derive(secret, 'gateway client').toString('base64url') });

export function gatewayMetadata(publicUrl: string, { id, secret }: GatewayClient): ClientMetadata {
  return {
    client_id: id,
    client_secret: digest(secret),
    client_name: 'CampusLoop',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [`${publicUrl}/sign-in/return`],
    post_logout_redirect_uris: [publicUrl, `${publicUrl}/`],
  };
}
