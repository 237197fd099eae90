import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '@campus/postgres';
import { openDirectory, migrateIdentity } from '@campus/identity';
import { createLog, provision, serviceUrl } from '@campus/kit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { beside, type Place } from './beside.ts';
import { carryOut } from './client/carry-out.ts';
import type { ClientOrder } from './client/options.ts';
import { installationSecret } from './system/secret.ts';

async function folder(): Promise<Place> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'campusloop-beside-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return { dataDir };
}

const order = (place: Place, what: ClientOrder) =>
  beside(place, async ({ adminUrl, secret }) => {
    const directory = openDirectory({ databaseUrl: serviceUrl(adminUrl, 'identity', 'app', secret), log: createLog('client') });
    try {
      return await carryOut(what, directory.clients);
    } finally {
      await directory.close();
    }
  });

describe('A command beside the system', () => {
  it('makes clients while the database runs and while it does not, and shows a secret once', async () => {
    const place = await folder();
    const secret = await installationSecret(place.dataDir);
    const postgres = await startPostgres(place);
    await provision(postgres.url, ['identity'], secret);
    await migrateIdentity(serviceUrl(postgres.url, 'identity', 'migrate', secret));
    const create = { order: 'create', id: 'laboratory', name: '检测实验室', roles: ['laboratory'] } as const;
    expect(await order(place, create)).toMatch(/^client_id +laboratory\nclient_secret +[\w-]{43}\n/);
    await expect(order(place, create)).rejects.toThrow('There is a client laboratory already.');

    await postgres.stop();
    expect(await order(place, { order: 'disable', id: 'laboratory' })).toContain('gets no more tokens');
    expect(await order(place, { order: 'list' })).toMatch(/^laboratory +laboratory +检测实验室 +\(disabled\)$/);
  }, 60_000);

  it('says in one line that the system was never started', async () => {
    await expect(beside(await folder(), async () => 'done')).rejects.toThrow(/was never started with the data folder .* run npm start first/);
  });
});
