/** An instant as a Date: inside a transaction Postgres answers it as text. */
export const instantOf = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));
