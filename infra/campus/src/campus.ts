import { giveBeds } from './life/housing.ts';
import { staggerMeals, type MealSlot } from './life/meals.ts';
import { planTimetable, type Section } from './life/timetable.ts';
import { KEY_POST_WORK } from './organisation/catalogue.ts';
import { foundUniversity, type Organisation } from './organisation/organisation.ts';
import { enrol } from './people/people.ts';
import type { Person } from './people/person.ts';
import { assignPosts, type Post } from './people/posts.ts';
import { planCampus, type CampusPlan } from './places/plan.ts';

/** How many people the campus has, students and staff together, and the word from which all chance in it follows. */
export interface CampusOptions { size: number; seed?: string }

export interface Campus {
  size: number;
  seed: string;
  organisation: Organisation;
  people: Person[];
  plan: CampusPlan;
  posts: Post[];
  /** Facts for departments that come later: who is taught what, when and where. */
  sections: Section[];
  /** Facts for departments that come later: which class eats where and when. */
  meals: MealSlot[];
}

export const DEFAULT_SEED = 'campusloop';
const SMALLEST = 1_000;
const LARGEST = 300_000;
/** One member of staff for eight students. */
const STAFF_SHARE = 1 / 9;

/** Makes up a campus: the same size and seed always give the same one. */
export function generateCampus({ size, seed = DEFAULT_SEED }: CampusOptions): Campus {
  if (!Number.isInteger(size) || size < SMALLEST || size > LARGEST)
    throw new RangeError(`A sample campus has ${SMALLEST} to ${LARGEST} people, not ${size}. Choose a size in that range.`);
  const staffCount = Math.round(size * STAFF_SHARE);
  const organisation = foundUniversity(seed, size - staffCount);
  const people = enrol(seed, organisation, staffCount);
  const staff = people.filter(person => !person.class);
  const plan = planCampus(seed, size);
  giveBeds(people, plan.dormitories);
  return {
    size, seed, organisation, people, plan,
    posts: assignPosts(seed, staff, work => KEY_POST_WORK.has(work)),
    sections: planTimetable(seed, organisation.classes, staff, plan.classrooms),
    meals: staggerMeals(organisation.classes, plan.halls),
  };
}
