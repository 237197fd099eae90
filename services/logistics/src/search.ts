import { isId } from '@campus/kit';

/** What is no id belongs to nothing. */
export const idOrNone = (id: string): string => (isId(id) ? id : '00000000-0000-0000-0000-000000000000');

/** A text as a pattern that finds it anywhere; its own signs stand for themselves. */
export const anywhere = (text: string): string => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
