import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RunProblem } from '../problem.ts';
import type { SystemOptions } from '../system/options.ts';

export const DEFAULT_SIZE = 5_000;
const DEFAULT_PORT = 4_000;
const USAGE = 'npm start -- [--size 5000] [--empty] [--cluster] [--workers 2] [--port 4000] [--new-secret]';

/** What `npm start` was told: by options, and by the settings of the environment. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv, root: string): SystemOptions {
  const { size, empty, cluster, workers, port, 'new-secret': newSecret } = parse(args);
  if (empty && size !== undefined) throw new RunProblem('--empty and --size contradict each other: give one of them.');
  if (cluster && workers !== undefined) throw new RunProblem('--cluster and --workers contradict each other: workers share out what one process does.');
  return {
    dataDir: path.resolve(root, env.DATA_DIR ?? '.data'),
    topology: cluster ? 'cluster' : 'one',
    workers: whole('--workers', workers ?? env.WORKERS, workersFor(availableParallelism(), totalmem()), 1, MOST_WORKERS),
    port: whole('--port', port ?? env.PORT, DEFAULT_PORT, 1, 65_535),
    publicUrl: env.PUBLIC_URL,
    size: empty ? 0 : readSize(size),
    databaseUrl: env.DATABASE_URL,
    issuer: readIssuer(env),
    newSecret,
  };
}

const MOST_WORKERS = 64;
/** With what the database keeps for a worker's questions; a worker alone holds some 250 MB under load. */
const MEMORY_OF_A_WORKER = 1.5 * 2 ** 30;

/** A process that answers for each core, up to four unless asked for more, as long as each finds its memory; at least one. */
export const workersFor = (cores: number, bytes: number): number => Math.max(1, Math.min(cores, 4, Math.floor(bytes / MEMORY_OF_A_WORKER)));

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { size: { type: 'string' }, empty: { type: 'boolean' }, cluster: { type: 'boolean' }, workers: { type: 'string' }, port: { type: 'string' }, 'new-secret': { type: 'boolean' } },
    });
    return values;
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split(/\.\s|\n/);
    throw new RunProblem(`${reason}. Usage: ${USAGE}`, cause);
  }
}

/** People on a sample campus: 5,000 unless given. @throws RunProblem outside 1,000 to 300,000. */
export const readSize = (text: string | undefined): number => whole('--size', text, DEFAULT_SIZE, 1_000, 300_000);

function whole(name: string, text: string | undefined, preset: number, least: number, most: number): number {
  if (text === undefined || text === '') return preset;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RunProblem(`${name} takes a whole number from ${least} to ${most}, not "${text}".`);
}

function readIssuer({ OIDC_ISSUER: url, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }: NodeJS.ProcessEnv): SystemOptions['issuer'] {
  if (!url) return undefined;
  if (clientId && clientSecret) return { url, clientId, clientSecret };
  throw new RunProblem('OIDC_ISSUER is set without a client: set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, too.');
}
