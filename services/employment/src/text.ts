/** A search as Postgres takes it: part of the text, in which nothing is a wildcard. */
export const anywhere = (text: string): string => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;

/** What is no id belongs to nothing. */
export const NOTHING = '00000000-0000-0000-0000-000000000000';
