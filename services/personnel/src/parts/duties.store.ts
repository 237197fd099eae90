import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import { announceIndicators } from '../indicators/indicator.store.ts';
import { settle } from '../succession/settle.store.ts';
import { postItems, successionReports } from '../succession/succession.part.ts';
import type { Tables } from '../tables.ts';
import { settleTasks } from '../tasks/settle.store.ts';
import { taskItems, taskReports } from '../tasks/task.part.ts';
import { callOutItems, callReports } from '../volunteers/call.part.ts';
import { reportPart } from './part.store.ts';

const distinct = (ids: readonly string[]) => [...new Set(ids)];

async function causesOfPosts({ db }: Context<Tables>, postIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ causeId: string }>`select distinct cause_id from post_concern where post_id = any(${postIds}::uuid[])`.execute(db);
  return rows.map(row => row.causeId);
}

/** Settles posts, then tells pages, the incident room and the board. @param causes to report on even if no post is concerned. */
export async function followPosts(context: Context<Tables>, postIds: readonly string[], causes: readonly string[] = []): Promise<void> {
  const posts = distinct(postIds);
  await settle(context, posts);
  const told = distinct([...causes, ...(await causesOfPosts(context, posts))]);
  await reportPart(context, await successionReports(context, told), await postItems(context, posts));
  if (posts.length === 0) return;
  const { rows } = await sql<{ postId: string; collegeId: string }>`select id as post_id, college_id from post where id = any(${posts}::uuid[]) order by code`.execute(context.db);
  await context.emitAll('post.changed', rows);
  await announceIndicators(context);
}

/** Settles the tasks of places, then tells pages, the incident room and the board. @param causes to report on even if no task is concerned. */
export async function followPlaces(context: Context<Tables>, unitIds: readonly string[], causes: readonly string[] = []): Promise<void> {
  await settleTasks(context, distinct(unitIds));
  const tasks = await context.db.selectFrom('gridTask').selectAll().where(sql<boolean>`unit_id = any(${distinct(unitIds)}::uuid[])`).orderBy('openedAt').orderBy('id').execute();
  const told = distinct([...causes, ...tasks.flatMap(task => task.causeIds)]);
  await reportPart(context, await taskReports(context, told), taskItems(tasks));
  if (tasks.length === 0) return;
  await context.emit('grid-task.changed', { colleges: distinct(tasks.flatMap(task => task.collegeId ?? [])) });
  await announceIndicators(context);
}

/** Tells pages, the incident room and the board of call-outs. @param causes to report on even if no call-out is concerned. */
export async function followCallOuts(context: Context<Tables>, ids: readonly string[], causes: readonly string[]): Promise<void> {
  await reportPart(context, await callReports(context, distinct(causes)), await callOutItems(context, ids));
  await context.emitAll('call-out.changed', ids.map(callOutId => ({ callOutId })));
  if (ids.length > 0) await announceIndicators(context);
}
