import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendResult } from '../support/bundle.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import type { Integrator } from '../support/integrator.ts';

const OPEN_ROUND = 'mutation ($input: OpenTestRoundInput!) { result: openTestRound(input: $input) { ... on OpenTestRoundSuccess { testRound { id } } ... on Refused { problems { code message } } } }';
const OPEN_TUBE = 'mutation ($input: OpenTubeInput!) { result: openTube(input: $input) { ... on OpenTubeSuccess { tube { id } } ... on Refused { problems { code message } } } }';
const ADD = 'mutation ($input: AddSwabInput!) { result: addSwab(input: $input) { __typename ... on Refused { problems { code } } } }';
const SEAL = 'mutation ($input: SealTubeInput!) { result: sealTube(input: $input) { ... on SealTubeSuccess { tube { status } } ... on Refused { problems { code message } } } }';

describe.each(['one', 'cluster'] as const)('A tube of ten, topology %s', topology => {
  let campus: TestCampus;
  let officer: Integrator;
  let laboratory: Integrator;
  let numbers: string[];
  let round: string;

  const openTube = async (label: string, capacity?: number) => (await officer.ask(OPEN_TUBE, { input: { testRoundId: round, label, capacity } })).data.result.tube.id as string;
  const add = async (tubeId: string, personNumber: string) => (await officer.ask(ADD, { input: { tubeId, personNumber } })).data.result;
  const seal = async (tubeId: string) => (await officer.ask(SEAL, { input: { tubeId } })).data.result.tube.status;
  const statesOf = async () => {
    const people = await Promise.all(numbers.map(number => officer.ask('query ($number: String!) { personByNumber(number: $number) { healthState { state } } }', { number })));
    return people.map(({ data }) => data.personByNumber.healthState.state as string);
  };

  beforeAll(async () => {
    campus = await openCampus({ topology, size: 1_000 });
    [officer, laboratory] = await Promise.all([campus.integrator('health-admin'), campus.integrator('laboratory')]);
    const { data } = await officer.ask('{ people(first: 11) { nodes { number } } }');
    numbers = data.people.nodes.map(({ number }: { number: string }) => number);
    round = (await officer.ask(OPEN_ROUND, { input: { name: '全员第一轮', poolSize: 10, closesAt: new Date(Date.now() + 14_400_000).toISOString() } })).data.result.testRound.id;
  });
  afterAll(() => campus.close());

  it('takes ten swabs, no eleventh, nobody twice, and none once sealed', async () => {
    const tube = await openTube('T-104');
    for (const number of numbers.slice(0, 10)) expect(await add(tube, number)).toEqual({ __typename: 'AddSwabSuccess' });
    expect((await add(tube, numbers[10]!)).problems[0].code).toBe('TUBE_FULL');
    expect(await seal(tube)).toBe('SEALED');
    const other = await openTube('T-105');
    expect((await add(other, numbers[0]!)).__typename).toBe('Refused');
  });

  it('read positive makes nobody positive: its ten are pending', async () => {
    expect(await sendResult(laboratory, { accession: 'LAB-1', tube: 'T-104', reading: 'POSITIVE' })).toMatchObject({ message: { countedCount: 1 } });
    expect(await statesOf()).toEqual([...Array(10).fill('PENDING'), 'UNKNOWN']);
  });

  it('is resolved by swabs taken alone: one positive, one clear, eight still pending', async () => {
    for (const [index, reading] of (['POSITIVE', 'NEGATIVE'] as const).entries()) {
      const tube = await openTube(`S-${index}`, 1);
      await add(tube, numbers[index]!);
      await seal(tube);
      expect(await sendResult(laboratory, { accession: `LAB-S${index}`, tube: `S-${index}`, reading })).toMatchObject({ message: { countedCount: 1 } });
    }
    expect(await statesOf()).toEqual(['POSITIVE', 'CLEAR', ...Array(8).fill('PENDING'), 'UNKNOWN']);
  });

  it('undoes what only a withdrawn result said', async () => {
    await sendResult(laboratory, { accession: 'LAB-S0', tube: 'S-0', reading: 'POSITIVE', status: 'entered-in-error', issued: new Date(Date.now() + 1_000).toISOString() });
    expect((await statesOf())[0]).toBe('PENDING');
  });
});
