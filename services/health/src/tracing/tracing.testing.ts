import { newsOf, openHealth, personId } from '../health.testing.ts';
import { csv } from '../report/report.testing.ts';

/** A record of the nth person of the campus; a test states only what it is about. */
export const stay = (number: number, enteredAt: string, leftAt: string, facts: object = {}) => ({
  personNumber: newsOf(number).number, placeCode: 'C01-H1', seat: '12', slot: null, source: 'VENUE', enteredAt: `${enteredAt}+08:00`, leftAt: `${leftAt}+08:00`, ...facts,
});

const places = [
  { code: 'C01-H1', name: '一层餐厅', kind: 'VENUE', use: 'CANTEEN', capacity: 320 },
  { code: 'D01-0101', name: '0101室', kind: 'ROOM', use: 'DORMITORY', capacity: 4 },
  { code: 'T01-0101', name: '0101室', kind: 'ROOM', use: 'CLASSROOM', capacity: 60 },
  { code: 'H01-0101', name: '0101室', kind: 'ROOM', use: 'MONITORING', capacity: 1 },
];
const PLACES = places.map((place, i) => ({ id: `01930000-0000-7000-a000-00000000000${i}`, parentCode: null, ...place }));

const CASES = `{ cases(first: 200) { nodes { id status sampledAt traceFrom traceUntil closeCount secondaryCount isTraceDue recordCount version person { id } tubes { label } places { seats from until place { code } }
  changes { kind detail } contacts(first: 200) { nodes { id ring status reason note minutes firstExposureAt evidenceCount person { id } evidence { seat day from until minutes place { code } through { id } } } } } } }`;

/** Health with places, people, and the words of tracing; events go round until nothing is left to hear. */
export async function openTracing(people = 9) {
  const health = await openHealth();
  const heard = new Set<number>();
  const OWN = new Set(['health.state.changed', 'case.trace.requested', 'presence.recorded']);
  await health.deliver('place.registered', { places: PLACES });
  await health.people(...Array.from({ length: people }, (_, i) => newsOf(i + 1)));
  let sent = 0;
  const result = (number: number, test_result: string, facts: object = {}) => ({
    patient_id: newsOf(number).number, accession_number: `A-${number}`, specimen_collection_date: '11/22/2022 20:00', test_result_date: '11/23/2022 08:00', test_result, ...facts,
  });

  return {
    ...health,
    result,
    /** Sends stays as the gates do. */
    async record(records: readonly object[], idempotencyKey = `key-${(sent += 1)}`, asker = health.as('gates', { id: 'gates' })) {
      return health.mutate('recordPresence', { idempotencyKey, records }, 'recordedCount repeatedCount problems { index field code message }', asker);
    },
    /** Lets health hear its own news, each once, until there is none. */
    async settle(): Promise<void> {
      for (let isQuiet = false; !isQuiet;) {
        isQuiet = true;
        for (const [id, { topic, payload }] of (await health.events()).entries()) {
          if (heard.has(id) || !OWN.has(topic)) continue;
          heard.add(id);
          isQuiet = false;
          await health.deliver(topic, payload);
        }
      }
    },
    /** The laboratory finds these people positive, and all that follows is done. */
    async positive(...numbers: number[]): Promise<void> {
      await health.send(csv(...numbers.map(number => result(number, 'Positive'))));
      await this.settle();
    },
    /** The laboratory takes a result back, and all that follows is done. */
    async withdrawn(number: number): Promise<void> {
      await health.send(csv(result(number, '', { test_result_status: 'W' })));
      await this.settle();
    },
    cases: async () => (await health.officer.run(CASES)).data.cases.nodes,
    news: async (topic: string) => (await health.events()).filter(event => event.topic === topic).map(event => event.payload),
    /** Contacts of the only case, as "number ring status". */
    async standings(): Promise<string[]> {
      const [file] = await this.cases();
      const contacts = file.contacts.nodes as { person: { id: string }; ring: string; status: string }[];
      return contacts.map(({ person, ring, status }) => `${Number(person.id.slice(-4))} ${ring} ${status}`).sort();
    },
    personId,
  };
}
