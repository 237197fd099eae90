import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts small facts for keeping outside this process: in a browser's cookie, or in a row. */
export interface Seal {
  close(value: unknown): string;
  /** What was closed with the same secret, or null. */
  open(sealed: string): unknown;
}

const IV = 12;
const TAG = 16;

/**
 * @param purpose keeps seals of one kind from being opened as another.
 * @param formerSecret still opens what it closed.
 */
export function createSeal(secret: string, purpose: string, formerSecret: string | null = null): Seal {
  const keyOf = (of: string) => Buffer.from(hkdfSync('sha256', of, '', `campusloop ${purpose}`, 32));
  const key = keyOf(secret);
  const keys = formerSecret === null ? [key] : [key, keyOf(formerSecret)];
  return {
    close(value) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= IV + TAG) return null;
      for (const each of keys) {
        const value = opened(each, bytes);
        if (value !== null) return value;
      }
      return null;
    },
  };
}

function opened(key: Buffer, bytes: Buffer): unknown {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), { authTagLength: TAG }).setAuthTag(bytes.subarray(IV, IV + TAG));
  try {
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8'));
  } catch (cause) {
    if (cause instanceof Error) return null;
    throw cause;
  }
}
