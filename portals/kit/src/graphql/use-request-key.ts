import { useState } from 'react';

/** Made of what every browser has, on a plain http address too. */
const freshKey = (): string => crypto.getRandomValues(new Uint32Array(4)).reduce((key, part) => key + part.toString(16).padStart(8, '0'), '');

export interface RequestKey {
  /** The `idempotencyKey` of an input: the same as long as the input is, so that a second press after a lost answer is the same request. */
  of(input: object): string;
  /** An answer came: the next request is another one, whatever it says. */
  answered(): void;
}

/** Keys for the requests of one form, one after the other. */
export function requestKeys(): RequestKey {
  let sent: { body: string; key: string } | null = null;
  return {
    of(input) {
      const body = JSON.stringify(input);
      if (sent?.body !== body) sent = { body, key: freshKey() };
      return sent.key;
    },
    answered() {
      sent = null;
    },
  };
}

/** Keys under which a form sends what is to be done once. */
export function useRequestKey(): RequestKey {
  const [keys] = useState(requestKeys);
  return keys;
}
