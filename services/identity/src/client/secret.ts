import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, so that a plain digest is as good a keeper as a slow one and a token costs no argon2. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Several digests as the one text that the provider keeps of a client. */
export const joined = (digests: readonly string[]): string => digests.join(' ');

/** Whether a secret is one of those {@link joined}. */
export const isOneOf = (secret: string, stored: string): boolean => stored.split(' ').map(each => isSecret(secret, each)).includes(true);

/** Compares in a time that does not depend on where they differ. */
const isSecret = (secret: string, stored: string): boolean => timingSafeEqual(createHash('sha256').update(digest(secret)).digest(), createHash('sha256').update(stored).digest());
