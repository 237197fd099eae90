import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '@campus/postgres';

/** A crash may lose it, so nothing is flushed: tests that make a database each are several times faster. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts the one PostgreSQL of a test run; the tests find its admin address in CAMPUS_TEST_DATABASE. */
export default async function startDatabase(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'campusloop-test-'));
  const postgres = await startPostgres({ dataDir, settings: FORGETFUL });
  process.env.CAMPUS_TEST_DATABASE = postgres.url;
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
