import { hkdfSync } from 'node:crypto';

/** A 256-bit key of its own for each purpose, all from the installation's one secret, so that nothing else must be kept beside the database. */
export const derive = (secret: string, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'campusloop identity', purpose, 32));
