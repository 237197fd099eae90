import { align, batch, group, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

export type InterviewRow = Tables['interview'];

/** An array is one parameter, so that pages of any size share one prepared statement. */
export const interviewById = batch<string, InterviewRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('interview').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));

export const changesByInterview = batch<string, Tables['interviewChange'][], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('interviewChange').selectAll().where(sql<boolean>`interview_id = any(${ids}::uuid[])`).orderBy('at', 'desc').orderBy('id', 'desc').execute(), row => row.interviewId));

/** One writer of interviews at a time: an officer who agrees on a room and the news that the graduate cannot come must see each other. */
export const oneAtATime = ({ db }: Context<Tables>) => sql`select pg_advisory_xact_lock(hashtext('employment.interview'))`.execute(db);
