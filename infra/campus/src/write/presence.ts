import pg from 'pg';
import type { Campus } from '../campus.ts';
import type { PresenceOptions } from '../life/presence.ts';
import { fill } from './copy.ts';
import { fillPresence } from './fillings/presence.ts';

/**
 * Writes who was where into health's tables in place of what stands there, for a sample campus written before.
 * @param databaseUrl the administrator's address.
 * @returns how many stays.
 */
export async function writePresence(databaseUrl: string, campus: Campus, options: PresenceOptions): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('set role health_owner; set search_path = health; begin; truncate presence, spot');
    let written = 0;
    for (const filling of fillPresence(campus, options)) written = await fill(client, filling);
    await client.query('commit');
    await client.query('vacuum analyze presence');
    await client.query('vacuum analyze spot');
    return written;
  } finally {
    await client.end();
  }
}
