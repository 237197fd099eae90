import { randomBytes } from 'node:crypto';

/** A signing secret as the Standard Webhooks specification writes it: 32 random bytes. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** How long the former secret signs beside the new one. */
export const CHANGE_OVER_MS = 86_400_000;
