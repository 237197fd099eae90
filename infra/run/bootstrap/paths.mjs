import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
export const at = (...parts) => path.join(root, ...parts);

/** A circumstance that the person can mend: shown as its one sentence, without a stack. */
export class Stop extends Error {}
