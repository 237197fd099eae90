import { refuse } from '../errors.ts';

/** Runs some work, and refuses (504) when it takes longer than `milliseconds`: the work is told to stop, but not waited for. */
export async function withTimeout<T>(milliseconds: number, work: (signal: AbortSignal, stop: (reason?: Error) => void) => Promise<T>): Promise<T> {
  const control = new AbortController();
  const stop = (reason?: Error) => control.abort(reason);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(refuse(504, 'TIMED_OUT', '处理超时，已停止。请缩小查询范围。', 'This took too long and was stopped. Ask for less at a time.'));
      stop();
    }, milliseconds);
  });
  try {
    return await Promise.race([work(control.signal, stop), late]);
  } finally {
    clearTimeout(timer);
  }
}
