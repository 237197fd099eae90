/** Calls that wait, and milliseconds without one answer, before a department is taken for silent. */
const SILENT = { waiting: 8, since: 3_000 };
/** How often one call finds out whether a silent department is back. */
const PROBE_MS = 1_000;

/** Whether one department answers anybody at all. */
export interface Silence {
  /** Takes note of a call that begins; false when it need not be made, since the department answers nobody. Each true is followed by one `ended`. */
  begin(): boolean;
  /** @param answered whether anything came back. */
  ended(answered: boolean): void;
}

/**
 * Watches one department. One that is down refuses at once; one that hangs keeps everybody waiting, and the places of all who wait: that one is what this is for.
 * Slow is not silent: while any call is answered, all are made.
 */
export function watchSilence(now: () => number = () => performance.now()): Silence {
  let waiting = 0;
  let lastAnswer = now();
  let lastProbe = 0;
  return {
    begin() {
      if (waiting === 0) lastAnswer = Math.max(lastAnswer, now());
      const isSilent = waiting >= SILENT.waiting && now() - lastAnswer > SILENT.since;
      if (isSilent && now() - lastProbe < PROBE_MS) return false;
      if (isSilent) lastProbe = now();
      waiting += 1;
      return true;
    },
    ended(answered) {
      waiting -= 1;
      if (answered) lastAnswer = now();
    },
  };
}
