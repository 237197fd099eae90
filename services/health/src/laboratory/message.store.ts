import { align, batch } from '@campus/kit';
import type { Kysely } from 'kysely';
import type { MessageRow, Tables } from '../tables.ts';

export const messageById = batch<string, MessageRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('laboratoryMessage').selectAll().where('id', 'in', ids).execute(), row => row.id));

/** The message with these bytes that this sender sent before. */
export const messageSent = (db: Kysely<Tables>, sender: string, digest: string) =>
  db.selectFrom('laboratoryMessage').select('id').where('sender', '=', sender).where('digest', '=', digest).executeTakeFirst();
