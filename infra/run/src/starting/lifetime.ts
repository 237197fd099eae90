import { NotEmpty } from '@campus/campus';
import { NewerDatabase } from '@campus/kit';
import { PostgresProblem } from '@campus/postgres';
import { RunProblem } from '../problem.ts';

interface Stoppable {
  stop(): Promise<void>;
}

/** A second request to stop that comes later than the echoes of the first means it: we end at once. */
const ECHO = 1_000;
/** What still runs after it is cut off: answered writes are safe in the database, and nobody should have to kill us. */
const LONGEST_STOP = 20_000;

/** Runs a command: what the person can mend is shown as its sentence, what is ours with its stack. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (problem) {
    console.error(isExpected(problem) ? problem.message : problem);
    process.exitCode = 1;
    letGo();
  }
}

const EXPECTED = [RunProblem, PostgresProblem, NewerDatabase, NotEmpty];
const isExpected = (problem: unknown): problem is Error => EXPECTED.some(kind => problem instanceof kind);

/** Waits for a start, then keeps it until Ctrl-C, SIGTERM, or the end of who started us; a wish to stop that comes during the start is kept, too. */
export async function follow<T extends Stoppable>(starting: Promise<T>, onStarted: (running: T) => void): Promise<void> {
  const wish = wishToStop();
  const running = await starting;
  if (!wish.isMade) onStarted(running);
  await wish.made;
  setTimeout(() => {
    console.error('Not everything ended in 20 seconds; the rest is cut off. What was answered is kept.');
    process.exit(1);
  }, LONGEST_STOP).unref();
  await running.stop();
  letGo();
}

/** Ends the watch over who started us, which would keep us alive. */
function letGo(): void {
  process.removeAllListeners('disconnect');
  if (process.connected) process.disconnect();
}

function wishToStop() {
  const { promise: made, resolve } = Promise.withResolvers<void>();
  const wish = { made, isMade: false };
  let first = 0;
  const stop = () => {
    if (wish.isMade && performance.now() - first > ECHO) process.exit(130);
    if (wish.isMade) return;
    first = performance.now();
    wish.isMade = true;
    console.error('Stopping …');
    resolve();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (process.connected) process.once('disconnect', stop);
  return wish;
}
