import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Clients } from '../client/clients.ts';
import { joined } from '../client/secret.ts';

/** Lets the provider find integrators' clients; they are made by our command only. */
export function storedClients(clients: Clients): Adapter {
  const refuse = async () => {
    throw new Error('Clients are made with `npm run client`, not through the provider.');
  };
  const none = async () => undefined;
  return {
    async find(id: string): Promise<AdapterPayload | undefined> {
      const client = await clients.active(id);
      return client
        ? {
            client_id: client.id,
            client_secret: joined(client.digests),
            client_name: client.name,
            token_endpoint_auth_method: 'client_secret_basic',
            grant_types: ['client_credentials'],
            response_types: [],
            redirect_uris: [],
          }
        : undefined;
    },
    upsert: refuse,
    consume: refuse,
    destroy: refuse,
    revokeByGrantId: refuse,
    findByUid: none,
    findByUserCode: none,
  };
}
