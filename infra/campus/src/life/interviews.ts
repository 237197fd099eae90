import { sampleId } from '../ids.ts';
import type { Room } from '../places/place.ts';
import { randomOf } from '../random.ts';
import type { SampleEmployer } from './employers.ts';
import type { Leaving } from './graduates.ts';

export interface SampleInterview { id: string; leaving: Leaving; graduateId: string; employer: SampleEmployer; position: string; startsAt: Date; endsAt: Date; room: Room | null }

const POSITIONS = ['软件开发工程师', '测试工程师', '产品助理', '设计师', '市场专员', '管培生'];
const DAYS = 10;
const DAY_MS = 86_400_000;
/** Morning and afternoon of a campus day by Shanghai time, which has no summer time. */
const HOURS = [9, 10, 11, 14, 15, 16];
const ZONE_MS = 8 * 3_600_000;
const MINUTES = 40;

/** Interviews of the ten days after `today`: one for every third graduate who is still looking, a third of them in a room. */
export function planInterviews(seed: string, leaving: readonly { leaving: Leaving; graduateId: string }[], employers: readonly SampleEmployer[], rooms: readonly Room[], today: Date): SampleInterview[] {
  const random = randomOf(seed, 'interviews');
  const midnight = Math.floor((today.getTime() + ZONE_MS) / DAY_MS) * DAY_MS - ZONE_MS;
  return leaving.filter(one => one.leaving.destination === null).filter((_, index) => index % 3 === 0).map((one, index): SampleInterview => {
    const startsAt = new Date(midnight + (1 + random.int(DAYS)) * DAY_MS + random.pick(HOURS) * 3_600_000);
    return {
      ...one, id: sampleId(seed, 'interview', index), employer: random.pick(employers), position: random.pick(POSITIONS), startsAt,
      endsAt: new Date(startsAt.getTime() + MINUTES * 60_000), room: index % 3 === 0 ? random.pick(rooms) : null,
    };
  });
}
