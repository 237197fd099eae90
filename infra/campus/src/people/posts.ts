import { sampleId } from '../ids.ts';
import type { Unit } from '../organisation/unit.ts';
import type { Person } from './person.ts';

/** A post and the two who can hold it: A inside the campus and B outside, so that one infection never takes both. */
export interface Post {
  id: string;
  code: string;
  title: string;
  unit: Unit;
  /** Canteen, cleaning, dormitory and security posts are bound to one place and one range. */
  isKey: boolean;
  a: Person | null;
  b: Person | null;
}

/** One post for each kind of work and every resident of it in a unit, and a head for the unit. */
export function assignPosts(seed: string, staff: readonly Person[], isKeyWork: (work: string) => boolean): Post[] {
  const posts: Post[] = [];
  for (const [unit, members] of Map.groupBy(staff, person => person.unit)) {
    const inside = members.filter(person => person.room);
    const outside = members.filter(person => !person.room);
    const add = (title: string, isKey: boolean) => {
      const code = `P${String(posts.length + 1).padStart(5, '0')}`;
      posts.push({ id: sampleId(seed, 'post', posts.length), code, title, unit, isKey, a: inside.shift() ?? null, b: outside.shift() ?? null });
    };
    add(`${unit.name}负责人`, false);
    while (inside.length) {
      const work = inside[0]!.work ?? '';
      add(`${work}岗`, isKeyWork(work));
    }
  }
  return posts;
}
