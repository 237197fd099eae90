import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTS, newsOf, openHealth } from '../health.testing.ts';

const health = await openHealth();
afterAll(() => health.close());
const swab = (tubeId: string, personNumber: string) => health.mutate('addSwab', { tubeId, personNumber }, 'tube { label swabCount status }');
const open = (testRoundId: string, label: string, facts: object = {}) => health.mutate('openTube', { testRoundId, label, ...facts }, 'tube { id label capacity status swabCount round { name } }');
const codes = (answer: { problems: { code: string }[] }) => answer.problems.map(problem => problem.code);

beforeAll(() => health.people(...Array.from({ length: 12 }, (_, index) => newsOf(index + 1)), newsOf(13, { collegeId: ARTS })));

describe('A test round', () => {
  it('opens with the codes that the policy counts', async () => {
    const { testRound } = await health.mutate('openTestRound', { name: 'Round', closesAt: '2022-11-24T00:00:00Z' }, 'testRound { disease poolSize status analytes swabCount tubeCount positiveTubeCount pendingCount }');
    expect(testRound).toMatchObject({ disease: 'COVID-19', poolSize: 10, status: 'OPEN', swabCount: 0, tubeCount: 0, positiveTubeCount: 0, pendingCount: 0 });
    expect(testRound.analytes).toContain('94534-5');
  });

  it('is refused with every reason at once', async () => {
    expect(codes(await health.mutate('openTestRound', { name: '', poolSize: 7, disease: 'plague', closesAt: '2000-01-01T00:00:00Z' }, 'testRound { id }')))
      .toEqual(['NAME_MISSING', 'DISEASE_UNKNOWN', 'CAPACITY_NOT_VALIDATED', 'CLOSES_BEFORE_OPENING']);
  });

  it('closed, takes no tube, no swab and no second closing', async () => {
    const round = await health.round();
    const { tube } = await open(round, 'C-1');
    await health.mutate('closeTestRound', { testRoundId: round }, 'testRound { status }');
    expect(codes(await open(round, 'C-2'))).toEqual(['ROUND_CLOSED']);
    expect(codes(await swab(tube.id, newsOf(1).number))).toEqual(['ROUND_CLOSED']);
    expect(codes(await health.mutate('closeTestRound', { testRoundId: round }, 'testRound { status }'))).toEqual(['ROUND_CLOSED']);
  });
});

describe('A tube', () => {
  it('opens with the pool size of its round, or for one swab', async () => {
    const round = await health.round({ poolSize: 5, name: 'Fives' });
    expect((await open(round, ' t-1 ')).tube).toMatchObject({ label: 'T-1', capacity: 5, status: 'OPEN', swabCount: 0, round: { name: 'Fives' } });
    expect((await open(round, 'T-2', { capacity: 1 })).tube.capacity).toBe(1);
  });

  it('is refused with a label that another tube has, or a size nobody validated', async () => {
    const round = await health.round();
    await open(round, 'L-1');
    expect(codes(await open(round, 'l-1'))).toEqual(['LABEL_TAKEN']);
    expect(codes(await open(round, 'L-2', { capacity: 7 }))).toEqual(['CAPACITY_NOT_VALIDATED']);
    expect(codes(await open(round, '#'))).toEqual(['LABEL_UNREADABLE']);
    expect(codes(await open('nonsense', 'L-3'))).toEqual(['NOT_FOUND']);
  });

  it('takes each person once, up to its capacity, until it is sealed', async () => {
    const round = await health.round({ poolSize: 5 });
    const { tube } = await open(round, 'S-1');
    for (const number of [1, 2, 3, 4, 5]) expect(await swab(tube.id, newsOf(number).number)).toMatchObject({ tube: { swabCount: number } });
    expect(codes(await swab(tube.id, newsOf(5).number))).toEqual(['ALREADY_IN_TUBE']);
    expect(codes(await swab(tube.id, newsOf(6).number))).toEqual(['TUBE_FULL']);
    expect(codes(await swab(tube.id, 'nobody'))).toEqual(['PERSON_UNKNOWN']);
    await health.mutate('sealTube', { tubeId: tube.id }, 'tube { status }');
    expect(codes(await swab(tube.id, newsOf(6).number))).toEqual(['TUBE_SEALED']);
    expect(codes(await health.mutate('sealTube', { tubeId: tube.id }, 'tube { id }'))).toEqual(['TUBE_SEALED']);
  });

  it('is the only unread one of a person in a round, not in all rounds', async () => {
    const [one, two] = [await health.round(), await health.round()];
    await health.tube(one, 'O-1', [7]);
    const { tube: second } = await open(one, 'O-2');
    const { tube: other } = await open(two, 'O-3');
    expect(codes(await swab(second.id, newsOf(7).number))).toEqual(['ALREADY_IN_ROUND']);
    expect(await swab(other.id, newsOf(7).number)).toMatchObject({ __typename: 'AddSwabSuccess' });
  });

  it('takes the last swab from one of two nurses', async () => {
    const { tube } = await open(await health.round({ poolSize: 5 }), 'N-1');
    for (const number of [1, 2, 3, 4]) await swab(tube.id, newsOf(number).number);
    const both = await Promise.all([8, 9].map(number => swab(tube.id, newsOf(number).number)));
    expect(both.map(answer => answer.__typename).sort()).toEqual(['AddSwabSuccess', 'Refused']);
  });

  it('is found by its label, and who is in it is read under scope and logged', async () => {
    const { tube } = await open(await health.round(), 'F-1');
    for (const number of [1, 13]) await swab(tube.id, newsOf(number).number);
    const members = async (asker = health.officer) => (await asker.run('{ tube(label: " f-1") { label swabs { takenAt person { id } } } }')).data.tube.swabs.length;
    expect(await members()).toBe(2);
    expect((await health.audit()).at(-1)).toMatchObject({ action: 'swab.read', entityId: tube.id });
    expect(await members(health.as('health-admin', { scope: [ARTS] }))).toBe(1);
    expect((await health.officer.run('{ tube(label: "none") { id } }')).data).toEqual({ tube: null });
  });

  it('is listed by round and state, in pages', async () => {
    const round = await health.round();
    for (const label of ['P-1', 'P-2', 'P-3']) await open(round, label);
    const { data } = await health.officer.run('query ($round: ID!) { tubes(first: 2, filter: { testRoundId: $round, statuses: [OPEN] }) { nodes { label swabCount } totalCount pageInfo { hasNextPage } } testRound(id: $round) { tubeCount tubes(first: 1) { totalCount } } testRounds(first: 1) { nodes { id } } }', { round });
    expect(data.tubes).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(data.testRound).toEqual({ tubeCount: 3, tubes: { totalCount: 3 } });
    expect(data.testRounds.nodes).toHaveLength(1);
  });

  it('is opened once for an idempotency key', async () => {
    const round = await health.round();
    const first = await open(round, 'K-1', { idempotencyKey: 'key' });
    expect(await open(round, 'K-1', { idempotencyKey: 'key' })).toMatchObject({ tube: { id: first.tube.id } });
  });
});
