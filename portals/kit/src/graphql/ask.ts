import type { Client } from 'urql';
import type { Ask } from '../portal/portal.ts';

/** Queries outside components, for the palette. */
export const askWith = (client: Client): Ask => async (document, variables) => {
  const { data, error } = await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise();
  if (data === undefined) throw error ?? new Error('The server answered nothing.');
  return data;
};
