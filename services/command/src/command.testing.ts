import { openWorld, type Answer } from '@campus/kit/testing';
import { sql } from 'kysely';
import { command } from './main.ts';
import type { Tables } from './tables.ts';

export const NOW = new Date('2022-11-23T02:00:00Z');
/** The nth cause, such as a case or a tube. */
export const causeId = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;
/** So many minutes after the tests begin. */
export const minute = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const INCIDENT = `incident { id number status isFalseAlarm caseCount openCaseCount firstPositiveAt closedAt
  steps { code state startedAt dueAt doneAt evidence owner { id } figures { code value } } kinds { kind department activeCount doneCount offeredCount undoneCount }
  items(first: 200) { nodes { kind label state person { id } place { code } } } log(first: 200) { nodes { department text textEnglish } } }`;

export type ReportFacts = { causeId: string; step: string; isDone: boolean; at: Date; version: number; figures: { code: string; value: number; causeIds?: string[] }[] };
export type ItemFacts = { kind: string; id: string; causeIds: string[]; label: string; labelEnglish: string; detail: string | null; detailEnglish: string | null; state: string; at: Date; version: number; personId?: string; placeCode?: string };

/** News of a closed place; a test states only what it is about. */
export const placeItem = (facts: Partial<ItemFacts> = {}): ItemFacts => ({
  kind: 'PLACE', id: 'closure-1', causeIds: [causeId(1)], label: '一食堂', labelEnglish: 'Canteen 1', detail: null, detailEnglish: null, state: 'ACTIVE', at: minute(1), version: 1, placeCode: 'C01', ...facts,
});
export const report = (facts: Partial<ReportFacts> = {}): ReportFacts => ({ causeId: causeId(1), step: 'VENUE_CLOSURE', isDone: true, at: minute(5), version: 1, figures: [], ...facts });

/** The command centre on a database of its own, with the words its tests speak. */
export async function openCommand() {
  const world = await openWorld<Tables>(command);
  const officer = world.as('command-admin', { id: 'officer', name: '值班员' });
  const data = ({ data, errors }: Answer) => {
    if (errors) throw new AggregateError(errors, errors[0]?.message);
    return data;
  };
  return {
    ...world,
    officer,
    ask: async (source: string, variables = {}, asker = officer) => data(await asker.run(source, variables)),
    async mutate(field: string, input: object, selection: string, asker = officer) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
      return data(await asker.run(`mutation ($input: ${type}Input!) { result: ${field}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Refused { problems { code path } } } }`, { input })).result;
    },
    opened: (number: number, at: Date, ...tubes: number[]) => world.deliver('case.opened', { caseId: causeId(number), causeIds: [number, ...tubes].map(causeId), personId: causeId(900), collegeId: causeId(901), sampledAt: at, at }),
    withdrawn: (number: number, at: Date) => world.deliver('case.withdrawn', { caseId: causeId(number), causeIds: [causeId(number)], at }),
    told: (department: string, reports: readonly ReportFacts[], items: readonly ItemFacts[] = [], eventId?: string) => world.deliver('incident.part.reported', { department, reports, items }, eventId),
    /** The incident that runs, whole; null when none does. */
    current: async () => data(await officer.run(`{ incident: currentIncident ${INCIDENT.slice('incident'.length)} }`)).incident,
    incidents: async () => data(await officer.run('{ incidents { nodes { id number status isFalseAlarm caseCount openCaseCount } } }')).incidents.nodes,
    async step(code: string) {
      return (await this.current()).steps.find((step: { code: string }) => step.code === code);
    },
    /** Lets subscriptions be told; a world does no work in the background unless asked. */
    openLive: () => world.runtime.live.open(),
    /** Tells them everything so far, as the relay would. */
    tellLive: () => sql`select pg_notify('campusloop_command', min(id) || ' ' || max(id)) from outbox`.execute(world.db),
    async heard(topic: string) {
      return (await world.events()).filter(event => event.topic === topic).map(({ payload }) => payload);
    },
    async reset() {
      for (const table of ['incidentLog', 'item', 'stepReport', 'incidentStep', 'incidentCase', 'incident'] as const) await world.db.deleteFrom(table).execute();
      world.clock.set(NOW);
    },
  };
}
