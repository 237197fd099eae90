import { mkdir } from 'node:fs/promises';
import { beginCampus, type Begun } from './campus.ts';
import { startCluster } from './cluster.ts';
import { openDatabase, prepareDatabase } from './database.ts';
import type { Plan, Service, SystemOptions } from './options.ts';
import { canSharePort, claimPort } from './port.ts';
import { anchorsIn, formerSecret, installationSecret, putSecretAside } from './secret.ts';
import { startWithWorkers } from './workers.ts';

/** CampusLoop, running. */
export interface System extends Begun {
  /** Where people and integrators go. */
  readonly url: string;
  readonly topology: 'one' | 'cluster';
  /** Processes that answer; those beside the first join a few seconds after the start. */
  readonly workers: number;
  /** Admin address of the database: for tests and for whoever looks after it. */
  readonly adminUrl: string;
  services(): readonly Service[];
  /** Kills a service of the cluster as a crash would, and keeps it down until `restart`; one that ends by itself is started again. */
  kill(name: string): Promise<void>;
  /** Starts a service of the cluster again, at the address it had. */
  restart(name: string): Promise<void>;
  /** Lets requests under way end and resolves when no process and no connection is left. */
  stop(): Promise<void>;
}

/** Starts the whole of CampusLoop, in either topology. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDir, topology = 'one', workers = 1, size = 0, issuer = null, onProgress = () => undefined, onTrouble = () => undefined } = options;
  const port = await claimPort(options.port ?? 0);
  const publicUrl = options.publicUrl?.replace(/\/+$/, '') ?? `http://localhost:${port}`;

  const stops = new AsyncDisposableStack();
  try {
    await mkdir(dataDir, { recursive: true });
    const database = await openDatabase(options);
    stops.defer(() => database.stop());

    if (options.newSecret) await putSecretAside(dataDir);
    const plan: Plan = { adminUrl: database.adminUrl, secret: await installationSecret(dataDir), formerSecret: await formerSecret(dataDir), anchors: anchorsIn(dataDir), port, publicUrl, issuer, workers: topology === 'one' && canSharePort ? workers : 1 };
    await prepareDatabase(plan.adminUrl, plan.secret);
    const begun = await beginCampus(plan, size, onProgress);
    const running = await (topology === 'cluster' ? startCluster(plan, onTrouble, options.reachedBy) : startWithWorkers(plan, onTrouble));
    stops.defer(() => running.stop());

    return { ...running, ...begun, url: publicUrl, topology, workers: plan.workers, adminUrl: plan.adminUrl, stop: () => stops.disposeAsync() };
  } catch (problem) {
    await stops.disposeAsync();
    throw problem;
  }
}
