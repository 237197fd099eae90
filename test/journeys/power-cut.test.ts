import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@campus/postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { trySendResult } from '../support/bundle.ts';
import { integrator } from '../support/integrator.ts';

const START = path.join(import.meta.dirname, '../../infra/run/dist/start.js');
const DEMO = { id: 'laboratory', secret: 'campusloop-demo-secret' };
const SOON = { timeout: 60_000, interval: 50 };

describe('A campus whose only process is killed, database and all', () => {
  let dataDir: string;
  let port: number;
  let running: ChildProcess;
  const url = () => `http://localhost:${port}`;

  async function start(): Promise<void> {
    running = fork(START, ['--port', String(port), '--size', '1000', '--workers', '1'], { execArgv: [], env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'fatal' }, silent: true });
    let said = '';
    running.stderr?.on('data', chunk => (said += chunk));
    const status = () => fetch(`${url()}/ready`).then(answer => answer.status, (cause: unknown) => String(cause));
    await vi.waitFor(async () => expect({ status: await status(), said, ended: running.exitCode }).toMatchObject({ status: 200 }), { timeout: 150_000, interval: 50 });
  }

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'campusloop-power-'));
    port = await freePort();
    await start();
  });
  afterAll(async () => {
    running.kill('SIGTERM');
    if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  });

  it('has every write that it answered when it is back, each once', async () => {
    const answered: string[] = [];
    for (const cut of [1, 2, 3]) {
      const laboratory = await integrator(url(), DEMO);
      const writing = Promise.all(
        [1, 2, 3, 4].map(async writer => {
          for (let no = 1; running.signalCode === null; no += 1) {
            const accession = `P-${cut}-${writer}-${no}`;
            const result = await trySendResult(laboratory, { accession, person: 'nobody', reading: 'NEGATIVE' });
            if (result?.__typename === 'ReceiveLaboratoryReportSuccess') answered.push(accession);
            else return;
          }
        }),
      );
      const before = answered.length;
      await vi.waitFor(() => expect(answered.length).toBeGreaterThan(before + 20), SOON);
      running.kill('SIGKILL');
      await writing;
      await start();
    }

    const laboratory = await integrator(url(), DEMO);
    const messages: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await laboratory.ask('query ($after: String) { laboratoryMessages(first: 200, after: $after) { nodes { fileName } pageInfo { hasNextPage endCursor } } }', { after });
      messages.push(...data.laboratoryMessages.nodes.map(({ fileName }: { fileName: string }) => fileName.replace('.json', '')));
      ({ hasNextPage: more, endCursor: after } = data.laboratoryMessages.pageInfo);
    }
    const kept = new Map<string, number>();
    for (const message of messages) kept.set(message, (kept.get(message) ?? 0) + 1);
    expect(answered.filter(accession => kept.get(accession) !== 1)).toEqual([]);
  });
});
