import { freePort, probe } from '@campus/postgres';
import { RunProblem } from '../problem.ts';

/** Only Linux spreads the connections of one port over several processes. */
export const canSharePort = process.platform === 'linux';

/** Finds out early whether the wanted port is free; 0 finds a free one. */
export async function claimPort(wanted: number): Promise<number> {
  if (wanted === 0) return freePort();
  await probe(wanted).catch((cause: unknown) => {
    throw explain(wanted, cause as NodeJS.ErrnoException);
  });
  return wanted;
}

function explain(port: number, cause: NodeJS.ErrnoException): Error {
  if (cause.code === 'EADDRINUSE') return new RunProblem(`Port ${port} is taken by another program: stop that program, or choose another port with "npm start -- --port ${port + 1}".`, cause);
  if (cause.code === 'EACCES') return new RunProblem(`Port ${port} may not be opened by this user: choose one above 1023 with "npm start -- --port 4000".`, cause);
  return cause;
}
