import path from 'node:path';
import { parseArgs } from 'node:util';
import { RunProblem } from '../problem.ts';
import type { SystemOptions } from '../system/options.ts';

export const DEFAULT_SIZE = 5_000;
const DEFAULT_PORT = 4_000;
const USAGE = 'npm start -- [--size 5000] [--empty] [--cluster] [--port 4000]';

/** What `npm start` was told: by options, and by the settings of the environment. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv, root: string): SystemOptions {
  const { size, empty, cluster, port } = parse(args);
  if (empty && size !== undefined) throw new RunProblem('--empty and --size contradict each other: give one of them.');
  return {
    dataDir: path.resolve(root, env.DATA_DIR ?? '.data'),
    topology: cluster ? 'cluster' : 'one',
    port: whole('--port', port ?? env.PORT, DEFAULT_PORT, 1, 65_535),
    publicUrl: env.PUBLIC_URL,
    size: empty ? 0 : readSize(size),
    databaseUrl: env.DATABASE_URL,
    issuer: readIssuer(env),
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { size: { type: 'string' }, empty: { type: 'boolean' }, cluster: { type: 'boolean' }, port: { type: 'string' } },
    });
    return values;
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split(/\.\s|\n/);
    throw new RunProblem(`${reason}. Usage: ${USAGE}`, cause);
  }
}

/** People on a sample campus: 5,000 unless given. @throws RunProblem outside 1,000 to 100,000. */
export const readSize = (text: string | undefined): number => whole('--size', text, DEFAULT_SIZE, 1_000, 100_000);

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
