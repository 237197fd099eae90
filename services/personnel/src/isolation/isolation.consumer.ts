import { on, type Consumer } from '@campus/kit';
import { oneAtATime } from '../rows.store.ts';
import { followPlaces, followPosts } from '../parts/duties.store.ts';
import { postsOf } from '../succession/settle.store.ts';
import type { Tables } from '../tables.ts';
import { placesOf, roomsLeft } from '../tasks/settle.store.ts';
import { keepIsolation, type IsolationNews } from './isolation.store.ts';

/** Posts move to those who can work, and the leaders of the rooms get tasks; news older than what is known changes nothing. */
export const followIsolation: Consumer = on<{ people: readonly IsolationNews[] }, Tables>('isolation.changed', 'follow-isolation', async ({ people }, context) => {
  await oneAtATime(context.db);
  const heard = await keepIsolation(context.db, people);
  await followPosts(context, await postsOf(context, heard.people), heard.causes);
  await followPlaces(context, [...(await placesOf(context, heard.people)), ...(await roomsLeft(context, heard.released))], heard.causes);
});
