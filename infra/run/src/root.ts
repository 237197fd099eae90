import { fileURLToPath } from 'node:url';

/** The repository: commands run there, whether compiled or as written. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
