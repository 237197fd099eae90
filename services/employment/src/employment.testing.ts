import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWorld } from '@campus/kit/testing';
import { checkCharacter } from './employers/credit-code.ts';
import { employment } from './main.ts';
import type { Tables } from './tables.ts';

const digits = (number: number, width: number) => String(number).padStart(width, '0');
export const personId = (number: number) => `01930000-0000-7000-8000-${digits(number, 12)}`;
export const LAW = '01930000-0000-7000-9000-000000000001';
export const ARTS = '01930000-0000-7000-9000-000000000002';
export const CLASS = '01930000-0000-7000-9000-000000000011';
export const MAJOR = '01930000-0000-7000-9000-000000000021';
export const cause = (number: number) => `01930000-0000-7000-a000-${digits(number, 12)}`;
/** The nth credit code that checks. */
export const creditCode = (number: number) => {
  const code = `91990000MA${digits(number, 7)}`;
  return code + checkCharacter(code);
};

type PersonFacts = { id: string; number: string; name: string; kind: string; orgUnitId: string; collegeId: string | null; isActive: boolean; version: number };

/** News of the nth person; a test states only what it is about. */
export const newsOf = (number: number, facts: Partial<PersonFacts> = {}): PersonFacts => ({
  id: personId(number), number: String(2019010000 + number), name: `同学${number}`, kind: 'STUDENT', orgUnitId: CLASS, collegeId: LAW, isActive: true, version: 1, ...facts,
});

type IsolationFacts = { personId: string; collegeId: string; isIsolated: boolean; mode: string | null; roomCode: string | null; since: string | null; until: string | null; causeIds: string[]; version: number; at: string };
/** News that the nth person is kept apart until 30 November. */
export const isolated = (number: number, facts: Partial<IsolationFacts> = {}): IsolationFacts => ({
  personId: personId(number), collegeId: LAW, isIsolated: true, mode: 'CENTRAL', roomCode: 'M01-0101', since: '2022-11-23T02:00:00Z', until: '2022-11-30', causeIds: [cause(1)], version: 1, at: '2022-11-23T02:00:00Z', ...facts,
});
export const released = (number: number, facts: Partial<IsolationFacts> = {}) => isolated(number, { isIsolated: false, mode: null, roomCode: null, since: null, until: null, causeIds: [], version: 2, ...facts });

/** Employment on a database of its own, with the words its tests speak. */
export async function openEmployment() {
  process.env['WEBHOOK_LOOPBACK'] = 'allowed';
  const world = await openWorld<Tables>(employment);
  const officer = world.as('employment-admin', { id: 'officer' });
  const mutate = async (field: string, input: object, selection: string, asker = officer) => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
    const { data, errors } = await asker.run(`mutation ($input: ${type}Input!) { result: ${field}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Refused { problems { code path } } } }`, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.result;
  };
  let employers = 0;
  const mine = {
    ...world,
    officer,
    mutate,
    read: async (source: string, variables = {}, asker = officer) => (await asker.run(source, variables)).data,
    people: (...people: PersonFacts[]) => world.deliver('person.changed', { people }),
    isolation: (...people: IsolationFacts[]) => world.deliver('isolation.changed', { people }),
    /** Registers the nth person as a graduate of this year; answers the id. */
    async graduate(number: number, facts: Partial<PersonFacts> = {}): Promise<string> {
      const orgUnitId = cause(1_000 + number);
      await mine.people(newsOf(number, { orgUnitId, ...facts }));
      await mutate('registerGraduates', { classId: orgUnitId, majorId: MAJOR, cohort: 2022, degree: 'BACHELOR' }, 'registeredCount');
      return (await world.db.selectFrom('graduate').select('id').where('personId', '=', personId(number)).executeTakeFirstOrThrow()).id;
    },
    /** An employer with this endpoint, or to be called; answers id and secret. */
    async employer(endpointUrl: string | null = null): Promise<{ id: string; secret: string | null }> {
      employers += 1;
      const { employer, webhookSecret } = await mutate('registerEmployer', { name: `用人单位${employers}`, creditCode: creditCode(employers), contactName: '林女士', contactPhone: '059187654321', endpointUrl }, 'employer { id } webhookSecret');
      return { id: employer.id, secret: webhookSecret };
    },
    /** An interview on site on 25 November unless told otherwise; answers the id. */
    async interview(graduateId: string, employerId: string, facts: object = {}): Promise<string> {
      const input = { graduateId, employerId, position: '测试工程师', startsAt: '2022-11-25T02:00:00Z', minutes: 30, mode: 'ON_SITE', roomCode: 'A01-0101', ...facts };
      return (await mutate('scheduleInterview', input, 'interview { id }')).interview.id;
    },
    row: (id: string) => world.db.selectFrom('interview').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    notices: () => world.db.selectFrom('notice').selectAll().orderBy('writtenAt').orderBy('id').execute(),
    topics: async (topic: string) => (await world.events()).filter(event => event.topic === topic).map(event => event.payload),
    /** Lets the sender do what waits for it. */
    pump: () => world.deliver('employment.notice.due', {}),
  };
  return mine;
}

type Heard = { headers: Record<string, string>; body: string };
const flat = (headers: IncomingHttpHeaders) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** A receiver on this machine that answers each call with the next of these statuses, and then with the last; null hangs up. */
export async function openReceiver(...statuses: (number | null)[]) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      heard.push({ headers: flat(request.headers), body: Buffer.concat(chunks).toString() });
      const status = statuses[Math.min(heard.length, statuses.length) - 1];
      if (status === null || status === undefined) request.socket.destroy();
      else response.writeHead(status).end('{}');
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, close: () => new Promise<void>(resolve => { server.closeAllConnections(); server.close(() => resolve()); }) };
}
