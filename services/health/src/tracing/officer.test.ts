import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv } from '../report/report.testing.ts';
import { openTracing, stay } from './tracing.testing.ts';

let health: Awaited<ReturnType<typeof openTracing>>;
beforeEach(async () => {
  health = await openTracing();
  health.clock.set('2022-11-23T02:00:00Z');
});
afterEach(() => health.close());

const lunch = (number: number) => stay(number, '2022-11-22T11:20:00', '2022-11-22T11:40:00');
/** Lets the laboratory say something of the first person's swab. */
const read = async (result: string, facts: object = {}) => {
  await health.send(csv(health.result(1, result, facts)));
  await health.settle();
};
const DECIDE = (mutation: string) => `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { result: ${mutation}(input: $input) { __typename ... on Refused { problems { code } } } }`;
const decide = async (mutation: string, input: object) => {
  const { data } = await health.officer.run(DECIDE(mutation), { input });
  await health.settle();
  return data.result.problems?.[0].code ?? null;
};

describe('An officer', () => {
  beforeEach(async () => {
    await health.record([lunch(1), lunch(2), stay(2, '2022-11-22T18:00:00', '2022-11-22T18:20:00', { seat: '7' }), stay(3, '2022-11-22T18:00:00', '2022-11-22T18:20:00', { seat: '7' }), stay(4, '2022-11-22T09:00:00', '2022-11-22T09:20:00', { seat: '8' }), stay(5, '2022-11-22T09:00:00', '2022-11-22T09:20:00', { seat: '8' })]);
    await read('Positive');
  });
  const file = async () => (await health.cases())[0];
  const contactOf = async (number: number) => (await file()).contacts.nodes.find((contact: { person: { id: string } }) => contact.person.id === health.personId(number));

  it('rules a contact out, and whoever was one only through them follows', async () => {
    expect(await decide('withdrawContact', { contactId: (await contactOf(2)).id, reason: '全程佩戴口罩' })).toBeNull();
    expect(await health.standings()).toEqual(['2 CLOSE WITHDRAWN', '3 SECONDARY WITHDRAWN']);
    expect(await contactOf(2)).toMatchObject({ reason: 'WITHDRAWN_BY_OFFICER', note: '全程佩戴口罩' });
    await health.record([lunch(6)]);
    await health.settle();
    expect(await health.standings()).toEqual(['2 CLOSE WITHDRAWN', '3 SECONDARY WITHDRAWN', '6 CLOSE ACTIVE']);
  });

  it('names a contact that presence does not show, and others through them', async () => {
    expect(await decide('addContact', { caseId: (await file()).id, personId: health.personId(4), ring: 'CLOSE', reason: '同乘一辆车' })).toBeNull();
    expect(await health.standings()).toEqual(['2 CLOSE ACTIVE', '3 SECONDARY ACTIVE', '4 CLOSE ACTIVE', '5 SECONDARY ACTIVE']);
    expect(await contactOf(4)).toMatchObject({ reason: 'NAMED_BY_OFFICER', minutes: 0, evidence: [] });
  });

  it('is told why not', async () => {
    const { id } = await contactOf(2);
    const caseId = (await file()).id;
    expect(await decide('withdrawContact', { contactId: id, reason: 'no' })).toBe('REASON_MISSING');
    expect(await decide('withdrawContact', { contactId: 'x', reason: 'no such' })).toBe('NOT_FOUND');
    expect(await decide('addContact', { caseId: 'x', personId: health.personId(4), ring: 'CLOSE', reason: 'no such' })).toBe('NOT_FOUND');
    expect(await decide('addContact', { caseId, personId: 'x', ring: 'CLOSE', reason: 'no such' })).toBe('PERSON_UNKNOWN');
    expect(await decide('addContact', { caseId, personId: health.personId(1), ring: 'CLOSE', reason: 'himself' })).toBe('CONTACT_IS_CASE');
    expect(await decide('addContact', { caseId, personId: health.personId(2), ring: 'SECONDARY', reason: 'known' })).toBe('CONTACT_KNOWN');
    await read('', { test_result_status: 'W' });
    expect(await decide('withdrawContact', { contactId: id, reason: 'too late' })).toBe('CASE_NOT_OPEN');
    expect(await decide('addContact', { caseId, personId: health.personId(4), ring: 'CLOSE', reason: 'too late' })).toBe('CASE_NOT_OPEN');
  });

  it('sees how near anybody is', async () => {
    const { data } = await health.officer.run('query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { contactStanding { standing } } } }', { people: [1, 2, 3, 4].map(number => ({ __typename: 'Person', id: health.personId(number) })) });
    expect(data._entities.map((person: { contactStanding: { standing: string } }) => person.contactStanding.standing)).toEqual(['CASE', 'CLOSE', 'SECONDARY', 'NONE']);
  });
});
