import { on, type Consumer } from '@campus/kit';
import { oneAtATime } from '../rows.store.ts';
import { causesOfIsolation } from '../isolation/isolation.store.ts';
import { followPlaces, followPosts } from '../parts/duties.store.ts';
import { postsOf } from '../succession/settle.store.ts';
import type { Tables } from '../tables.ts';
import { placesOf, roomsLeft } from '../tasks/settle.store.ts';
import { addRooms, recount } from './grid.store.ts';

/** The roster moved people: rooms join the grid, chains and coverage are counted again, tasks follow to the new room and end in the one that was left. */
export const followRoster: Consumer = on<{ people: readonly { id: string; residenceCode: string | null }[] }, Tables>('person.changed', 'follow-roster', async ({ people }, context) => {
  await oneAtATime(context.db);
  await addRooms(context.db, people.flatMap(person => person.residenceCode ?? []));
  await recount(context.db);
  const ids = people.map(person => person.id);
  await followPosts(context, await postsOf(context, ids));
  await followPlaces(context, [...(await placesOf(context, ids)), ...(await roomsLeft(context, await causesOfIsolation(context.db, ids)))]);
});
