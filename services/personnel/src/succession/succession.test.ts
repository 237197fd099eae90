import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuties, personId } from '../duties.testing.ts';

const duties = await openDuties();
afterAll(() => duties.close());

let next = 100;
/** A post of its own for a test: A lives on campus, B, C and D where their turn says. */
async function cast() {
  const [a, b, c] = [next++, next++, next++] as const;
  await duties.people({ person: a, residenceCode: `D01-0${a}` }, { person: b }, { person: c, residenceCode: `D01-0${c}` });
  return { a, b, c, post: await duties.post(`T${a}`, a, b) };
}
const number = (person: number) => `S${person}`;
const gone = (person: number, version = 1) => ({ person, version });
const back = (person: number, version = 2) => ({ person, version, isIsolated: false });

describe('A is isolated', () => {
  it('and B becomes A, and a new B is asked for', async () => {
    const { a, b, post } = await cast();
    await duties.isolation(gone(a));
    expect(await duties.look(post)).toMatchObject({ coverage: 'ONE_LINE', a: number(b), b: null, request: 'A_ISOLATED', successions: [{ state: 'ACTIVE' }] });
    expect(await duties.item(post)).toBe('ACTIVE');
  });

  it('twice, and nothing happens the second time', async () => {
    const { a, post } = await cast();
    await duties.isolation(gone(a));
    const before = await duties.look(post);
    await duties.isolation(gone(a));
    await duties.isolation(gone(a, 5));
    expect(await duties.look(post)).toEqual(before);
  });

  it('but the end was heard first, so nothing happens', async () => {
    const { a, post } = await cast();
    const before = await duties.look(post);
    await duties.isolation(back(a));
    await duties.isolation(gone(a));
    expect(await duties.look(post)).toEqual(before);
  });

  it('and the new B makes the post whole again', async () => {
    const { a, b, c, post } = await cast();
    await duties.isolation(gone(a));
    await duties.mutate('appointHolder', { postId: post, seat: 'B', personId: personId(c) }, 'post { id }');
    expect(await duties.look(post)).toMatchObject({ coverage: 'BOTH_LINES', a: number(b), b: number(c), request: null });
    const { data } = await duties.admin.run('{ postRequests(states: [FILLED]) { nodes { post { id } filledBy { number } } } }');
    expect(data.postRequests.nodes).toContainEqual({ post: { id: post }, filledBy: { number: number(c) } });
  });
});

describe('A and B are isolated', () => {
  const bothLost = { coverage: 'UNCOVERED', request: 'BOTH_LOST', successions: [] };

  it.each([
    ['in one message', (a: number, b: number) => [[gone(a), gone(b)]]],
    ['A first', (a: number, b: number) => [[gone(a)], [gone(b)]]],
    ['B first', (a: number, b: number) => [[gone(b)], [gone(a)]]],
  ])('%s: nobody holds the post, and both keep their seats', async (_, messages) => {
    const { a, b, post } = await cast();
    for (const people of messages(a, b)) await duties.isolation(...people);
    expect(await duties.look(post)).toMatchObject({ ...bothLost, a: number(a), b: number(b) });
  });

  it('and B comes back first: B becomes A', async () => {
    const { a, b, post } = await cast();
    await duties.isolation(gone(a), gone(b));
    await duties.isolation(back(b));
    expect(await duties.look(post)).toMatchObject({ coverage: 'ONE_LINE', a: number(b), b: null, request: 'A_ISOLATED' });
  });

  it('and a new B is appointed: they take over at once', async () => {
    const { a, b, post } = await cast();
    const spare = next++;
    await duties.people({ person: spare });
    await duties.isolation(gone(a), gone(b));
    await duties.mutate('appointHolder', { postId: post, seat: 'B', personId: personId(spare) }, 'post { id }');
    expect(await duties.look(post)).toMatchObject({ coverage: 'ONE_LINE', a: number(spare), b: null, request: 'A_ISOLATED' });
  });
});

describe('The isolation of A ends', () => {
  async function offered() {
    const facts = await cast();
    await duties.isolation(gone(facts.a));
    await duties.isolation(back(facts.a));
    const [succession] = (await duties.look(facts.post)).successions;
    return { ...facts, successionId: succession.id };
  }

  it('and handing back is offered, not done', async () => {
    const { b, post } = await offered();
    expect(await duties.look(post)).toMatchObject({ a: number(b), successions: [{ state: 'OFFERED' }] });
    expect(await duties.item(post)).toBe('OFFERED');
  });

  it('and accepted, everything is as it was, with its history', async () => {
    const { a, b, post, successionId } = await offered();
    await duties.mutate('acceptHandback', { successionId }, 'post { id }');
    const { history, ...now } = await duties.look(post);
    expect(now).toEqual({ coverage: 'BOTH_LINES', a: number(a), b: number(b), successions: [], request: null });
    expect(history.map((one: { begunAs: string; endedAs: string }) => `${one.begunAs} ${one.endedAs}`).toSorted()).toEqual(
      ['APPOINTED ISOLATED', 'APPOINTED PROMOTED', 'HANDED_BACK null', 'HANDED_BACK null', 'PROMOTED HANDED_BACK']);
    expect(await duties.item(post)).toBe('UNDONE');
  });

  it('and a B appointed meanwhile steps aside', async () => {
    const { a, b, c, post, successionId } = await offered();
    await duties.mutate('appointHolder', { postId: post, seat: 'B', personId: personId(c) }, 'post { id }');
    await duties.mutate('acceptHandback', { successionId }, 'post { id }');
    expect(await duties.look(post)).toMatchObject({ a: number(a), b: number(b), coverage: 'BOTH_LINES' });
  });

  it('and declined, the present A stays', async () => {
    const { b, post, successionId } = await offered();
    await duties.mutate('declineHandback', { successionId }, 'post { id }');
    expect(await duties.look(post)).toMatchObject({ a: number(b), successions: [] });
    expect(await duties.mutate('acceptHandback', { successionId }, 'post { id }')).toMatchObject({ problems: [{ code: 'HANDBACK_NOT_OFFERED' }] });
  });

  it('and begins again before anybody decided: the offer is taken back', async () => {
    const { a, post, successionId } = await offered();
    await duties.isolation(gone(a, 3));
    expect(await duties.look(post)).toMatchObject({ successions: [{ state: 'ACTIVE' }] });
    expect(await duties.mutate('acceptHandback', { successionId }, 'post { id }')).toMatchObject({ problems: [{ code: 'HANDBACK_NOT_OFFERED' }] });
  });
});

describe('The incident room', () => {
  beforeAll(() => duties.people({ person: 1 }));

  it('hears that nothing of personnel is concerned', async () => {
    await duties.isolation({ person: 1, causes: [77] });
    expect(await duties.report('POST_SUCCESSION', 77)).toEqual({ isDone: true });
  });

  it('hears how far the succession is, and of its end though no cause is left', async () => {
    const { a, b } = await cast();
    await duties.isolation({ ...gone(a), causes: [78] }, { ...gone(b), causes: [78] });
    expect(await duties.report('POST_SUCCESSION', 78)).toEqual({ isDone: false, posts: 1, promoted: 0, uncovered: 1, requests: 1 });
    await duties.isolation(back(a), back(b));
    expect(await duties.report('POST_SUCCESSION', 78)).toEqual({ isDone: true, posts: 1, promoted: 0, uncovered: 0, requests: 0 });
  });
});
