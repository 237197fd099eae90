/** An instant as a Date: inside a transaction Postgres answers it as text. */
export const instantOf = (value: Date | string): Date => new Date(value);

/** A version later than the one before, and near the clock so that a reader can tell its age. */
export const nextVersion = (before: number, now: Date): number => Math.max(before + 1, now.getTime());
