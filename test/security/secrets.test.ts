import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClient, startSystem } from '@campus/run';
import { afterAll, describe, expect, it } from 'vitest';
import { bearer, integrator } from '../support/integrator.ts';

const AUDIT = path.join(import.meta.dirname, '../../infra/run/dist/audit.js');
const dataDir = await mkdtemp(path.join(tmpdir(), 'campusloop-secrets-'));
const stops = new AsyncDisposableStack();
afterAll(() => stops.disposeAsync().finally(() => rm(dataDir, { recursive: true, force: true })));

const start = (port: number, newSecret: boolean) => startSystem({ dataDir, port, newSecret, databaseSettings: { fsync: 'off' } });
const audit = async (adminUrl: string) => (await promisify(execFile)(process.execPath, [AUDIT], { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: adminUrl } })).stdout;
const ROOMS = '{ places(first: 1) { nodes { id } } }';

describe("The installation's secret", () => {
  it('is changed at a start: tokens of before, the clients and the audit go on', async () => {
    const before = await start(0, false);
    stops.defer(() => before.stop());
    const client = await createClient({ adminUrl: before.adminUrl, dataDir, id: 'gate-1', roles: ['gates'] });
    const { token, ask } = await integrator(before.url, client);
    expect((await ask(ROOMS)).errors).toBeUndefined();
    await before.stop();

    const after = await start(Number(new URL(before.url).port), true);
    stops.defer(() => after.stop());
    expect((await bearer(after.url, token).ask(ROOMS)).errors).toBeUndefined();
    expect((await (await integrator(after.url, client)).ask(ROOMS)).errors).toBeUndefined();
    const said = await audit(after.adminUrl);
    console.log(said);
    expect(said).toContain('✓ identity');
    expect(said).not.toContain('✗');
  }, 240_000);
});
