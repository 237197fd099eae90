import { openWorld } from '@campus/kit/testing';
import { health } from './main.ts';
import type { Tables } from './tables.ts';

const digits = (number: number, width: number) => String(number).padStart(width, '0');
export const personId = (number: number) => `01930000-0000-7000-8000-${digits(number, 12)}`;
export const LAW = '01930000-0000-7000-9000-000000000001';
export const ARTS = '01930000-0000-7000-9000-000000000002';

export type PersonFacts = { id: string; number: string; name: string; bornOn: string | null; gender: string | null; collegeId: string | null; identityDigest: string | null; isActive: boolean; version: number };

/** News of the nth person of the campus; a test states only what it is about. */
export const newsOf = (number: number, facts: Partial<PersonFacts> = {}): PersonFacts => ({
  id: personId(number), number: String(2022010000 + number), name: `同学${number}`, bornOn: '2003-05-01', gender: 'FEMALE', collegeId: LAW, identityDigest: null, isActive: true, version: 1, ...facts,
});

export const base64 = (file: string | Uint8Array) => Buffer.from(file).toString('base64');

const STATE = 'query ($ids: [_Any!]!) { people: _entities(representations: $ids) { ... on Person { id healthState { state since retestDueAt explanation version cause { kind reading } } } } }';
const RECEIVE = `mutation ($input: ReceiveLaboratoryReportInput!) { result: receiveLaboratoryReport(input: $input) { __typename
  ... on ReceiveLaboratoryReportSuccess { isRepeated message { id format resultCount countedCount notCountedCount unmatchedCount supersededCount repeatedCount answerCount problems { line field code found message } } }
  ... on Refused { problems { code message path } } } }`;
const RESULTS = `query ($outcomes: [ResultOutcome!]) { laboratoryResults(first: 200, filter: { outcomes: $outcomes }, orderBy: OLDEST) {
  nodes { id analyte disease value standing outcome reason explanation note labels subjectName person { id } tube { label } successor { id } suggestions { id } } } }`;

/** Health on a database of its own, with the words its tests speak. */
export async function openHealth() {
  const world = await openWorld<Tables>(health);
  const officer = world.as('health-admin', { id: 'officer' });
  const laboratory = world.as('laboratory', { id: 'lab', name: 'City laboratory', kind: 'CLIENT' });

  const results = async (...outcomes: string[]) => (await officer.run(RESULTS, { outcomes: outcomes.length > 0 ? outcomes : null })).data.laboratoryResults.nodes;
  return {
    ...world,
    officer,
    laboratory,
    results,
    people: (...people: PersonFacts[]) => world.deliver('person.changed', { people }),
    async mutate(field: string, input: object, selection: string, asker = officer) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
      const { data, errors } = await asker.run(`mutation ($input: ${type}Input!) { result: ${field}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Refused { problems { code message path } } } }`, { input });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.result;
    },
    async send(file: string | Uint8Array, asker = laboratory, name = 'report') {
      const { data, errors } = await asker.run(RECEIVE, { input: { file: { name, base64: base64(file) } } });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.result;
    },
    async states(...numbers: number[]) {
      const { data } = await officer.run(STATE, { ids: numbers.map(number => ({ __typename: 'Person', id: personId(number) })) });
      return data.people.map((person: { healthState: unknown }) => person.healthState);
    },
    async stateWords(...numbers: number[]): Promise<(string | null)[]> {
      return (await this.states(...numbers)).map((state: { state: string } | null) => state?.state ?? null);
    },
    async round(facts: object = {}): Promise<string> {
      return (await this.mutate('openTestRound', { name: 'Whole campus', closesAt: '2022-11-24T00:00:00Z', ...facts }, 'testRound { id }')).testRound.id;
    },
    async tube(testRoundId: string, label: string, people: readonly number[], facts: object = {}): Promise<string> {
      const { tube } = await this.mutate('openTube', { testRoundId, label, ...facts }, 'tube { id }');
      for (const number of people) await this.mutate('addSwab', { tubeId: tube.id, personNumber: newsOf(number).number }, 'tube { id }');
      await this.mutate('sealTube', { tubeId: tube.id }, 'tube { id }');
      return tube.id;
    },
  };
}
