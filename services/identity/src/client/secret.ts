import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, so that a plain digest is as good a keeper as a slow one and a token costs no argon2. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Compares in a time that does not depend on where they differ. */
export const isSecret = (secret: string, stored: string): boolean => timingSafeEqual(createHash('sha256').update(digest(secret)).digest(), createHash('sha256').update(stored).digest());
