import { sampleId } from '../ids.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { randomOf, type Random } from '../random.ts';
import { identityNumbers, phoneNumber } from './identity-number.ts';
import { personName, type Gender } from './names.ts';
import type { Person } from './person.ts';
import { staffPlan } from './staff.ts';

/** What is known of someone before name and numbers are given out. */
export interface Draft extends Pick<Person, 'number' | 'gender' | 'kind' | 'unit' | 'class' | 'work'> {
  bornIn: number;
  /** The first month that may be the birthday's, 1 for January; school years run from September. */
  fromMonth: number;
}

/** A student in 250 is on leave of absence. */
const ON_LEAVE = 0.004;

/** Students class by class in the order of their numbers, then the staff. */
export function enrol(seed: string, organisation: Organisation, staff: number): Person[] {
  const random = randomOf(seed, 'people');
  const identityNumber = identityNumbers();
  const drafts = [...studentDrafts(random, organisation), ...staffPlan(random, organisation, staff)];
  return drafts.map((draft, index): Person => {
    const { bornIn, fromMonth, ...facts } = draft;
    const bornOn = birthday(random, bornIn, fromMonth);
    return {
      ...facts,
      id: sampleId(seed, 'person', index),
      name: personName(random, draft.gender, bornIn),
      bornOn,
      identityNumber: identityNumber(bornOn, draft.gender),
      phone: phoneNumber(index),
      isActive: draft.class === null || random.next() >= ON_LEAVE,
      room: null,
    };
  });
}

function* studentDrafts(random: Random, { classes }: Organisation): Iterable<Draft> {
  for (const group of classes)
    for (let order = 1; order <= group.size; order++) {
      const gender: Gender = random.next() < group.shareOfWomen ? 'FEMALE' : 'MALE';
      const age = group.level === 'MASTER' ? 23 : 19;
      const late = random.next() < 0.15 ? 1 : 0;
      const number = group.unit.code + String(order).padStart(2, '0');
      yield { number, gender, kind: group.level, unit: group.unit, class: group, work: null, bornIn: group.grade - age - late, fromMonth: 9 };
    }
}

/** A day in the twelve months from that one on, as YYYY-MM-DD. */
function birthday(random: Random, year: number, fromMonth: number): string {
  return new Date(Date.UTC(year, fromMonth - 1, 1 + random.int(365))).toISOString().slice(0, 10);
}
