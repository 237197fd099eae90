import { openDirectory } from '@campus/identity';
import { createLog, serviceUrl } from '@campus/kit';
import { installationSecret } from '../system/secret.ts';

export interface ClientOfSystem {
  readonly adminUrl: string;
  readonly dataDir: string;
  readonly id: string;
  readonly roles: readonly string[];
}

/** Makes an integrator's client in a system's database. @returns its secret, this once. */
export async function createClient({ adminUrl, dataDir, id, roles }: ClientOfSystem): Promise<{ id: string; secret: string }> {
  const directory = openDirectory({ databaseUrl: serviceUrl(adminUrl, 'identity', 'app', await installationSecret(dataDir)), log: createLog('client') });
  try {
    return await directory.clients.create({ id, name: id, roles });
  } finally {
    await directory.close();
  }
}
