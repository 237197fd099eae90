import { createHash, createHmac, hkdfSync } from 'node:crypto';

/** Signs the seals of the audit. It follows from the installation's secret and never enters the database, not even in a statement. */
export interface SealKey {
  /** Tells it from the keys before and after it, and nothing of itself. */
  readonly id: string;
  sign(seal: Buffer): Buffer;
}

export function sealKey(secret: string): SealKey {
  const bytes = Buffer.from(hkdfSync('sha256', secret, 'campusloop audit', 'seals', 32));
  return {
    id: createHash('sha256').update('id').update(bytes).digest('hex').slice(0, 16),
    sign: seal => createHmac('sha256', bytes).update(seal).digest(),
  };
}
