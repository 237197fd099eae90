import { refuse } from '../errors.ts';
import type { Limits } from '../limits/limits.ts';
import { inFlight, waiting } from '../metrics.ts';

/** A place among the operations under way. */
export interface Admission {
  /** Refuses (503) when so many wait already that one more would not be answered in time: asked before anything of a request is read. */
  refuseWhenFull(): void;
  /** Waits for a place, in order of arrival, and runs the work on it; refuses (503) when none comes free in time. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

interface Waiter {
  readonly begin: () => void;
}

/** Operations of one gateway: a number under way, a number that wait their turn, and the rest is told at once to come back. */
export function createAdmission({ atOnce, queue, patience }: Limits['admission']): Admission {
  const line: Waiter[] = [];
  let running = 0;

  const begin = (): void => {
    running += 1;
    inFlight.inc();
  };
  const leave = (): void => {
    running -= 1;
    inFlight.dec();
    line.shift()?.begin();
  };
  const refuseWhenFull = (): void => {
    if (line.length >= queue) throw overloaded();
  };
  const turn = (): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.inc();
      const waiter: Waiter = {
        begin() {
          clearTimeout(timer);
          waiting.dec();
          begin();
          resolve();
        },
      };
      const timer = setTimeout(() => {
        line.splice(line.indexOf(waiter), 1);
        waiting.dec();
        reject(overloaded());
      }, patience);
      line.push(waiter);
    });

  return {
    refuseWhenFull,
    async run(work) {
      if (running < atOnce) begin();
      else {
        refuseWhenFull();
        await turn();
      }
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}

/** Seconds after which an overloaded gateway wants to be asked again. */
const COME_BACK = '1';

const overloaded = () => refuse(503, 'OVERLOADED', '系统繁忙，请稍后重试。', 'Too much is being asked at this moment. Nothing was done; try again in a second.', { 'retry-after': COME_BACK });
