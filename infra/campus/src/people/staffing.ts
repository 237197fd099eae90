import type { Campus } from '../campus.ts';
import { sampleId } from '../ids.ts';
import type { Place } from '../places/place.ts';
import type { Person } from './person.ts';
import type { Post } from './posts.ts';

export interface StaffedPost extends Post { place: Place | null }
export interface Holding { id: string; post: StaffedPost; seat: 'A' | 'B'; person: Person }

/** Of so many posts one has lost its B, as happens in any university. */
const GAP = 40;

/** Posts with the place that a key post keeps to, and who holds each; here and there nobody is B. */
export function staffPosts({ seed, posts, plan }: Campus): { posts: StaffedPost[]; holdings: Holding[] } {
  const staffed = posts.map((post, order): StaffedPost => ({ ...post, b: order % GAP === GAP - 1 ? null : post.b, place: post.isKey ? placeOf(post, order, plan.places) : null }));
  const held = staffed.flatMap(post => (['A', 'B'] as const).flatMap(seat => {
    const person = seat === 'A' ? post.a : post.b;
    return person ? [{ post, seat, person }] : [];
  }));
  return { posts: staffed, holdings: held.map((one, order) => ({ id: sampleId(seed, 'holding', order), ...one })) };
}

type Fits = (place: Place) => boolean;

/** Where the work of a key post is done: gates, canteens, student houses, and teaching houses for the cleaners. */
const WHERE: readonly (readonly [work: string, fits: Fits])[] = [
  ['安保', place => place.kind === 'GATE'],
  ['食堂', place => place.use === 'CANTEEN' && place.kind === 'VENUE'],
  ['宿舍', place => place.use === 'DORMITORY' && place.kind === 'BUILDING'],
  ['保洁', place => place.use === 'CLASSROOM' && place.kind === 'BUILDING'],
];

function placeOf({ title }: Post, order: number, places: readonly Place[]): Place {
  const fits = WHERE.find(([work]) => title.includes(work))?.[1] ?? ((place: Place) => place.kind === 'BUILDING');
  const fitting = places.filter(fits);
  return fitting[order % fitting.length] ?? places[0]!;
}
