import { uuid7 } from '@campus/kit';
import { openWorld } from '@campus/kit/testing';
import { personnel } from './main.ts';
import type { Tables } from './tables.ts';

const digits = (number: number, width: number) => String(number).padStart(width, '0');
export const personId = (number: number) => `01930000-0000-7000-8000-${digits(number, 12)}`;
export const causeId = (number: number) => `01930000-0000-7000-a000-${digits(number, 12)}`;
export const LAW = '01930000-0000-7000-9000-000000000001';
export const ARTS = '01930000-0000-7000-9000-000000000002';
const UNIVERSITY = '01930000-0000-7000-9000-000000000000';

interface Facts { residenceCode?: string | null; collegeId?: string; isActive?: boolean }
interface News { person: number; isIsolated?: boolean; causes?: number[]; version?: number }

interface Told {
  readonly reports: readonly { readonly step: string; readonly causeId: string; readonly version: number; readonly isDone: boolean }[];
  readonly items: readonly { readonly id: string; readonly version: number; readonly state: string; readonly step: string; readonly causeIds: readonly string[]; readonly figures: readonly { readonly code: string; readonly value: number }[] }[];
}

const newestOf = <One extends { readonly version: number }>(all: readonly One[], isMeant: (one: One) => boolean): One | undefined => all.filter(isMeant).toSorted((one, other) => one.version - other.version).at(-1);

/** Personnel on a database of its own, with two colleges and the words its tests speak. */
export async function openDuties() {
  const world = await openWorld<Tables>(personnel);
  const admin = world.as('personnel-admin', { id: 'officer', name: 'Officer' });
  await world.db.insertInto('orgUnit').values([
    { id: UNIVERSITY, code: 'U', name: '示范大学', kind: 'UNIVERSITY', parentId: null, path: '', lineage: [], collegeId: null },
    { id: LAW, code: 'L', name: '法学院', kind: 'COLLEGE', parentId: UNIVERSITY, path: '', lineage: [], collegeId: null },
    { id: ARTS, code: 'A', name: '文学院', kind: 'COLLEGE', parentId: UNIVERSITY, path: '', lineage: [], collegeId: null },
  ]).execute();

  const parts = async () => (await world.events()).filter(event => event.topic === 'incident.part.reported').map(({ payload }) => payload as Told);

  return {
    ...world,
    admin,
    /** Registers people as a roster would; a person lives off campus unless said otherwise. */
    async people(...list: (Facts & { person: number })[]) {
      const rows = list.map(({ person, residenceCode = null, collegeId = LAW, isActive = true }) => ({
        id: personId(person), number: `S${person}`, name: `同学${person}`, kind: 'STAFF' as const, gender: 'UNKNOWN' as const, bornOn: null, identityNumber: null, phone: null,
        orgUnitId: collegeId, collegeId, residenceCode, isActive,
      }));
      await world.db.insertInto('person').values(rows).onConflict(on => on.column('id').doUpdateSet(({ ref }) => ({ residenceCode: ref('excluded.residenceCode'), isActive: ref('excluded.isActive') }))).execute();
      await world.deliver('person.changed', { people: rows });
    },
    async mutate(field: string, input: object, selection: string, asker = admin) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
      const { data, errors } = await asker.run(`mutation ($input: ${type}Input!) { result: ${field}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Refused { problems { code message path } } } }`, { input });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.result;
    },
    /** A post held by A and B; either may be left out. */
    async post(code: string, a: number | null, b: number | null, facts: object = {}): Promise<string> {
      const { post } = await this.mutate('openPost', { code, title: `${code}岗`, unitId: LAW, isKey: false, ...facts }, 'post { id }');
      for (const [seat, person] of [['A', a], ['B', b]] as const) if (person !== null) await this.mutate('appointHolder', { postId: post.id, seat, personId: personId(person) }, 'post { id }');
      return post.id;
    },
    isolation: (...news: News[]) => world.deliver('isolation.changed', { people: news.map(newsOf) }),
    exposed: (cause: number, codes: string[], { version = 1, isWithdrawn = false } = {}) =>
      world.deliver('place.exposed', { causeId: causeId(cause), isWithdrawn, version, at: '2022-11-23T02:00:00Z', places: codes.map(code => ({ code, seats: [], from: '2022-11-22T02:00:00Z', until: '2022-11-22T03:00:00Z' })) }),
    /** A post as its page shows it, with people by their number here. */
    async look(id: string) {
      const { data } = await admin.run('query ($id: ID!) { post(id: $id) { coverage holders { seat person { number } } successions { id state } request { reason state } history { seat begunAs endedAs person { number } } } }', { id });
      const { coverage, holders, successions, request, history } = data.post;
      const at = (seat: string) => holders.find((one: { seat: string }) => one.seat === seat)?.person.number ?? null;
      return { coverage, a: at('A'), b: at('B'), successions, request: request?.reason ?? null, history };
    },
    /** The newest of what the incident room was told of a step for a cause, with the figures of the things of that cause added up. */
    async report(step: string, cause: number) {
      const told = await parts();
      const newest = newestOf(told.flatMap(({ reports }) => reports), one => one.step === step && one.causeId === causeId(cause));
      const things = Map.groupBy(told.flatMap(({ items }) => items).filter(one => one.step === step && one.causeIds.includes(causeId(cause))), ({ id }) => id);
      const figures: Record<string, number> = {};
      for (const versions of things.values()) for (const { code, value } of newestOf(versions, () => true)!.figures) figures[code] = (figures[code] ?? 0) + value;
      return newest && { isDone: newest.isDone, ...figures };
    },
    /** The newest state that the incident room was told of an item. */
    async item(id: string): Promise<string | undefined> {
      return newestOf((await parts()).flatMap(({ items }) => items), one => one.id === id)?.state;
    },
    /** Makes somebody answer for a unit, by level and code. */
    async lead(level: string, code: string, person: number) {
      const unit = await world.db.selectFrom('gridUnit').select('id').where('level', '=', level as 'ROOM').where('code', '=', code).executeTakeFirstOrThrow();
      return this.mutate('appointGridLeader', { gridUnitId: unit.id, personId: personId(person) }, 'gridUnit { id hasFullChain }');
    },
    async tasks(place: string): Promise<{ id: string; kind: string; state: string; owner: string | null; causes: number }[]> {
      const rows = await world.db.selectFrom('gridTask').leftJoin('person', 'person.id', 'gridTask.ownerId').select(['gridTask.id', 'gridTask.kind', 'state', 'person.number as owner', 'causeIds']).where('placeCode', '=', place).orderBy('gridTask.kind').orderBy('gridTask.id').execute();
      return rows.map(({ causeIds, ...task }) => ({ ...task, causes: causeIds.length }));
    },
    /** A team of these people, who are there at any hour. */
    async team(code: string, members: readonly number[], needed = 1): Promise<string> {
      const id = uuid7();
      await world.db.insertInto('volunteerTeam').values({ id, code, name: `红马甲${code}`, nameEnglish: `Red Vest ${code}`, kind: 'RED_VEST', zone: null, neededInIncident: needed }).execute();
      if (members.length > 0) await world.db.insertInto('volunteer').values(members.map(person => ({ id: uuid7(), teamId: id, personId: personId(person), collegeId: LAW, skills: [], availability: 'ANY_TIME' as const }))).execute();
      return id;
    },
  };
}

const newsOf = ({ person, isIsolated = true, causes = isIsolated ? [1] : [], version = 1 }: News) => ({
  personId: personId(person), collegeId: LAW, isIsolated, mode: isIsolated ? 'CENTRAL' : null, roomCode: null, since: null, until: null, causeIds: causes.map(causeId), version, at: '2022-11-23T02:00:00Z',
});
