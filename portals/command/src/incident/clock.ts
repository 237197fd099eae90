const MINUTE = 60_000;

/** Milliseconds as a running clock: `1:05:09`, beyond a day `2d 01:05:09` with the word for days that is given. */
export function clockOf(milliseconds: number, day: string): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24];
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return days > 0 ? `${days}${day} ${two(hours)}:${rest}` : `${hours}:${rest}`;
}

/** A span as hours and minutes, without seconds: what is left of two hours is never called two hours before it is. */
export function spanOf(milliseconds: number): { hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor(milliseconds / MINUTE));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

export interface StepTimes { startedAt: string; dueAt: string; doneAt: string | null }

/** Of a step's time: how much is used of what the plan gives it, and how much is left (below nought: how much it is late). */
export function progressOf({ startedAt, dueAt, doneAt }: StepTimes, now: Date): { used: number; left: number; share: number } {
  const [start, due, end] = [Date.parse(startedAt), Date.parse(dueAt), doneAt ? Date.parse(doneAt) : now.getTime()];
  const used = Math.max(0, end - start);
  return { used, left: due - end, share: Math.min(1, used / Math.max(1, due - start)) };
}

/** How loud a running step is: the last fifth of its time is a warning. */
export function toneOf(step: StepTimes, now: Date): 'ok' | 'info' | 'warn' | 'bad' {
  const { left, share } = progressOf(step, now);
  if (step.doneAt) return left < 0 ? 'warn' : 'ok';
  if (left < 0) return 'bad';
  return share >= 0.8 ? 'warn' : 'info';
}
