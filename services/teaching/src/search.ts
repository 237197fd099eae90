/** A pattern for `ilike` that finds the text anywhere; its own wildcards are letters like others. */
export const anywhere = (text: string): string => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
