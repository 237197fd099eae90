import type { StudentClass } from '../organisation/organisation.ts';
import type { Unit } from '../organisation/unit.ts';
import type { Room } from '../places/place.ts';
import type { Gender } from './names.ts';

export type PersonKind = 'UNDERGRADUATE' | 'MASTER' | 'TEACHER' | 'COUNSELLOR' | 'ADMINISTRATOR' | 'WORKER';

export interface Person {
  id: string;
  /** Student number or staff number; never shared. */
  number: string;
  name: string;
  gender: Gender;
  bornOn: string;
  identityNumber: string;
  phone: string;
  kind: PersonKind;
  /** Class of a student, college or department of a member of staff. */
  unit: Unit;
  class: StudentClass | null;
  /** What a member of staff does; null for students. */
  work: string | null;
  /** False for a student on leave of absence, who lives at home. */
  isActive: boolean;
  /** The bed's room; null for who lives outside the campus. */
  room: Room | null;
}

export const isStudent = (person: Person) => person.class !== null;
