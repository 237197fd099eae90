import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTS, LAW, openDuties, personId } from '../duties.testing.ts';

const duties = await openDuties();
afterAll(() => duties.close());

beforeAll(() => duties.people(
  { person: 1, residenceCode: 'D01-0101' }, { person: 2 }, { person: 3, residenceCode: 'D01-0102' }, { person: 4 }, { person: 5, isActive: false }, { person: 6, collegeId: ARTS }, { person: 7 },
));
const appoint = (postId: string, seat: string, person: number, facts: object = {}) => duties.mutate('appointHolder', { postId, seat, personId: personId(person), ...facts }, 'post { coverage }');

describe('openPost', () => {
  it.each([
    ['a code that is taken', { code: 'P1' }, 'POST_CODE_TAKEN'],
    ['a key post without a place', { isKey: true }, 'PLACE_MISSING'],
    ['no title', { title: ' ' }, 'NAME_MISSING'],
    ['no such unit', { unitId: 'x' }, 'NOT_FOUND'],
  ])('refuses %s', async (_, facts, code) => {
    if (code === 'POST_CODE_TAKEN') await duties.post('P1', null, null);
    expect(await duties.mutate('openPost', { code: 'P2', title: '值班岗', unitId: LAW, isKey: false, ...facts }, 'post { id }')).toMatchObject({ problems: [{ code }] });
  });
});

describe('appointHolder', () => {
  it('covers both lines and is written into the audit', async () => {
    const post = await duties.post('P10', 1, null);
    expect(await appoint(post, 'B', 2)).toEqual({ __typename: 'AppointHolderSuccess', post: { coverage: 'BOTH_LINES' } });
    expect((await duties.audit()).filter(entry => entry.entityId === post).map(entry => entry.action)).toEqual(['post.opened', 'post.holder-appointed', 'post.holder-appointed']);
  });

  it.each([
    ['the holder of the other seat', 1, 'SAME_PERSON'],
    ['one more who lives on campus', 3, 'SAME_LINE'],
    ['one who has left', 5, 'PERSON_LEFT'],
    ['nobody we know', 99, 'NOT_FOUND'],
  ])('refuses %s', async (_, person, code) => {
    const post = await duties.post(`P2${person}`, 1, null);
    expect(await appoint(post, 'B', person)).toMatchObject({ problems: [{ code, path: ['input', 'personId'] }] });
  });

  it('refuses one shift for both', async () => {
    const post = await duties.post('P30', null, null);
    await appoint(post, 'A', 1, { shift: '夜班' });
    expect(await appoint(post, 'B', 2, { shift: '夜班' })).toMatchObject({ problems: [{ code: 'SAME_SHIFT' }] });
  });

  it('refuses one who is isolated', async () => {
    await duties.isolation({ person: 7 });
    expect(await appoint(await duties.post('P31', 1, null), 'B', 7)).toMatchObject({ problems: [{ code: 'PERSON_ISOLATED' }] });
  });

  it('keeps who sat there before', async () => {
    const post = await duties.post('P32', 1, 2);
    await appoint(post, 'B', 4);
    expect((await duties.look(post)).history).toEqual(expect.arrayContaining([expect.objectContaining({ seat: 'B', endedAs: 'REPLACED', person: { number: 'S2' } })]));
  });

  it('lets only one of two that come together have the seat beside A', async () => {
    const post = await duties.post('P33', null, null);
    const answers = await Promise.all([appoint(post, 'A', 1), appoint(post, 'B', 3)]);
    expect(answers.map(answer => answer.problems?.[0].code ?? 'taken').toSorted()).toEqual(['SAME_LINE', 'taken']);
  });

  it('is closed to an administrator of another college', async () => {
    const post = await duties.post('P34', null, null);
    const arts = duties.as('personnel-admin', { scope: [ARTS] });
    expect(await duties.mutate('appointHolder', { postId: post, seat: 'B', personId: personId(6) }, 'post { id }', arts)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });
});

describe('removeHolder and swapHolders', () => {
  it('leave their traces in the history', async () => {
    const post = await duties.post('P40', 1, 2);
    await duties.mutate('swapHolders', { postId: post }, 'post { id }');
    expect(await duties.look(post)).toMatchObject({ a: 'S2', b: 'S1', coverage: 'BOTH_LINES' });
    await duties.mutate('removeHolder', { postId: post, seat: 'B', reason: '调离' }, 'post { id }');
    expect(await duties.look(post)).toMatchObject({ a: 'S2', b: null, coverage: 'ONE_LINE', request: null });
  });

  it.each([
    ['removeHolder', { seat: 'B', reason: '调离' }, 'SEAT_EMPTY'],
    ['removeHolder', { seat: 'A', reason: ' ' }, 'REASON_MISSING'],
    ['swapHolders', {}, 'SEAT_EMPTY'],
  ])('%s of %j is refused', async (field, facts, code) => {
    const post = await duties.post(`P5${field.length}${code}`, 1, null);
    expect(await duties.mutate(field, { postId: post, ...facts }, 'post { id }')).toMatchObject({ problems: [{ code }] });
  });
});

describe('The list of posts', () => {
  it('finds gaps, words and units', async () => {
    const find = async (filter: object) => (await duties.admin.run('query ($filter: PostFilter) { posts(filter: $filter) { nodes { code } totalCount } }', { filter })).data.posts;
    expect((await find({ coverage: ['UNCOVERED', 'ONE_LINE'], search: 'P10' })).totalCount).toBe(0);
    expect((await find({ search: 'P10', orgUnitId: LAW })).nodes).toEqual([{ code: 'P10' }]);
    expect((await find({ orgUnitId: ARTS })).nodes).toEqual([]);
  });

  it('follows a holder who moves on campus', async () => {
    const post = await duties.post('P60', 1, 4);
    await duties.people({ person: 4, residenceCode: 'D01-0105' });
    expect(await duties.look(post)).toMatchObject({ coverage: 'ONE_LINE' });
  });
});
