import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, startSystem, type System, type SystemOptions } from '@campus/run';
import { integrator, type Integrator } from './integrator.ts';

/** The database of a test may forget what a crash of the machine would take; a crash of the process takes nothing. */
const FORGETFUL = { fsync: 'off' };

export interface TestCampus {
  readonly system: System;
  readonly dataDir: string;
  /** An integrator with these roles, its client made for the occasion. */
  integrator(...roles: string[]): Promise<Integrator>;
  /** Stops everything and leaves nothing on the disk. */
  close(): Promise<void>;
}

/** A whole CampusLoop on a free port, with a data folder of its own. @param parent the folder that holds it. */
export async function openCampus(options: Partial<SystemOptions> = {}, parent = tmpdir()): Promise<TestCampus> {
  const dataDir = await mkdtemp(path.join(parent, 'campusloop-journey-'));
  const system = await startSystem({ dataDir, databaseSettings: FORGETFUL, ...options });
  let made = 0;
  return {
    system,
    dataDir,
    async integrator(...roles) {
      const client = await createClient({ adminUrl: system.adminUrl, dataDir, id: `journey-${(made += 1)}`, roles });
      return integrator(system.url, client);
    },
    async close() {
      await system.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
