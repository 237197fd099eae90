import { availableParallelism, totalmem } from 'node:os';
import { startSystem, workersFor, type SystemOptions } from '@campus/run';
import type { Entry, Settings } from '../contestant.ts';

const POLL = 100;

/** CampusLoop with the issuer of the bench instead of identity; resolves when every worker answers. */
export async function ours({ databaseUrl, dataDir, size, issuer, workers: wanted = workersFor(availableParallelism(), totalmem()) }: Settings, topology: SystemOptions['topology']): Promise<Entry> {
  const workers = topology === 'cluster' ? 1 : wanted;
  const system = await startSystem({ databaseUrl, dataDir, size, topology, workers, onTrouble: console.error, issuer: { url: issuer, clientId: 'bench', clientSecret: 'bench' } });
  const pids = () => [...new Set([process.pid, ...system.services().map(({ pid }) => pid)])];
  while (topology !== 'cluster' && pids().length < workers) await new Promise(resume => setTimeout(resume, POLL));
  return { url: `${system.url}/graphql`, pids, stop: () => system.stop() };
}
