import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Encrypts a text with AES-256-GCM as nonce, tag, cipher text. */
export function seal(key: Buffer, text: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Reads what {@link seal} wrote; null when it was sealed with another key or changed since. */
export function unseal(key: Buffer, sealed: Buffer): string | null {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  const body = decipher.update(sealed.subarray(NONCE + TAG), undefined, 'utf8');
  try {
    return body + decipher.final('utf8');
  } catch (problem) {
    if (problem instanceof Error && problem.message.includes('authenticate')) return null;
    throw problem;
  }
}
