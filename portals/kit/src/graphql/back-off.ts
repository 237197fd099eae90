/** Milliseconds before the next try: 1, 2, 4 … 30 s, spread by up to a half, so that a restart is not met by everybody at once. */
export const backOff = (tries: number, random = Math.random()): number => Math.min(30_000, 1000 * 2 ** Math.min(tries, 5)) * (1 + random / 2);
