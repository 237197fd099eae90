import { health as department } from '../main.ts';
import { newsOf, openHealth, personId, type PersonFacts } from '../health.testing.ts';
import { csv } from '../report/report.testing.ts';

const heard = new Set((department.consumers ?? []).flatMap(consumer => (consumer.kind === 'timed' ? [] : [consumer.topic])));
export const roomId = (number: number) => `01930000-0000-7000-a000-${String(number).padStart(12, '0')}`;
export const roomCode = (number: number) => `H01-01${String(number).padStart(2, '0')}`;

const ISOLATION = `id mode status reason residenceCode since until turnsOn nextTestOn endedAt note version person { id } room { code state }
  orders { reason causeId beginsOn lastDay policyVersion ending } tests { day mode dueOn reading takenAt } history { status mode roomCode note }`;
type Order = 'as told' | 'backwards';

/** Health with rooms and people, in which news is carried to whoever hears it, as the bus does. */
export async function openIsolation({ rooms = 3, people = 5 } = {}) {
  const health = await openHealth();
  let told = 0;
  const place = (number: number, facts: object = {}) => ({ id: roomId(number), code: roomCode(number), name: `${number}室`, kind: 'ROOM', use: 'MONITORING', capacity: 1, parentCode: 'H01-F01', ...facts });
  const sample = (number: number, test_result: string, facts: object = {}) => csv({ patient_id: newsOf(number).number, accession_number: `S-${number}`, test_result, specimen_collection_date: '11/23/2022 09:00', test_result_date: '11/23/2022 09:30', ...facts });
  const world = {
    ...health,
    place,
    /** Carries all news that waits, and the news that follows from it, each the given number of times. */
    async settle(order: Order = 'as told', times = 1): Promise<void> {
      const all = await health.events();
      const news = all.slice(told).filter(event => heard.has(event.topic));
      told = all.length;
      if (order === 'backwards') news.reverse();
      for (const { topic, payload } of news) for (let time = 0; time < times; time += 1) await health.deliver(topic, payload);
      if (news.length > 0) await world.settle(order, times);
    },
    arrive: (...news: PersonFacts[]) => health.people(...news),
    register: (...numbers: number[]) => health.deliver('place.registered', { places: numbers.map(number => place(number)) }),
    async say(number: number, result: string, facts: object = {}) {
      await health.send(sample(number, result, facts));
    },
    /** A pooled tube of these people, read by the laboratory. */
    async pool(label: string, numbers: readonly number[], result = 'Positive', facts: object = {}): Promise<string> {
      const tube = await health.tube(await health.round({ closesAt: '2032-11-24T00:00:00Z' }), label, numbers);
      await world.readTube(label, result, facts);
      return tube;
    },
    async readTube(label: string, test_result: string, facts: object = {}) {
      await health.send(csv({ patient_id: '', accession_number: label, test_result, specimen_collection_date: '', test_result_date: '11/23/2022 10:00', ...facts }));
    },
    async caseOf(number: number): Promise<string> {
      return (await health.db.selectFrom('caseFile').select('id').where('personId', '=', personId(number)).orderBy('openedAt', 'desc').executeTakeFirstOrThrow()).id;
    },
    async addContact(caseNumber: number, number: number, ring: 'CLOSE' | 'SECONDARY' = 'CLOSE') {
      return health.mutate('addContact', { caseId: await world.caseOf(caseNumber), personId: personId(number), ring, reason: 'they live together' }, 'contact { id }');
    },
    /** Makes the first person a case and the others its contacts. */
    async outbreak(numbers: readonly number[], ring: 'CLOSE' | 'SECONDARY' = 'CLOSE') {
      await world.say(1, 'Positive');
      await world.settle();
      for (const number of numbers) await world.addContact(1, number, ring);
      await world.settle();
    },
    async isolation(number: number) {
      const { data, errors } = await health.officer.run(`query ($number: String) { isolations(filter: { personNumber: $number, statuses: [WAITING_FOR_ROOM, ISOLATED, DUE_TO_END, ENDED, WITHDRAWN] }) { nodes { ${ISOLATION} } } }`, { number: newsOf(number).number });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.isolations.nodes[0] ?? null;
    },
    async roomStates(): Promise<Record<string, string>> {
      const { data } = await health.officer.run('{ rooms { rooms { code state } } }');
      return Object.fromEntries(data.rooms.rooms.map((room: { code: string; state: string }) => [room.code, room.state]));
    },
    /** The last news of a person's isolation. */
    async told(number: number) {
      const news = (await health.events()).filter(event => event.topic === 'isolation.changed').flatMap(event => event.payload.people);
      return news.filter((one: { personId: string }) => one.personId === personId(number));
    },
    async parts() {
      return (await health.events()).filter(event => event.topic === 'incident.part.reported').map(event => event.payload);
    },
  };
  await world.arrive(...Array.from({ length: people }, (_, index) => newsOf(index + 1, { residenceCode: 'D01-0101' } as Partial<PersonFacts>)));
  if (rooms > 0) await world.register(...Array.from({ length: rooms }, (_, index) => index + 1));
  return world;
}

export type IsolationWorld = Awaited<ReturnType<typeof openIsolation>>;
