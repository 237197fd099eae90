import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Integrator } from '../support/integrator.ts';
import { attack, attackAs, insideShown, JSON_BODY, PATIENCE_MS, saidOf, told, turnedAway } from '../support/security/attack.ts';
import { COP, copAsks } from '../support/security/attack-cop.ts';
import { FOREIGN, personBehind, signInBy, signOut } from '../support/security/attack-cookies.ts';
import { HOSTILE_DOCUMENTS } from '../support/security/attack-documents.ts';
import { guesses, namesTold } from '../support/security/attack-guessing.ts';
import { HOSTILE_REQUESTS } from '../support/security/attack-requests.ts';
import { AT_ONCE, INJECTIONS, PAIR, placesOf, someIds, type Place } from '../support/security/attack-strings.ts';
import { bodyOf, dribble, HEADERS, type Dribble } from '../support/security/attack-slow.ts';
import { FORGED } from '../support/security/attack-tokens.ts';
import { each } from '../support/security/matrix-asking.ts';
import { attackersOf, EXPLORER, NARROW } from '../support/security/attackers.ts';
import { openMatrixCampus, type MatrixCampus } from '../support/security/matrix-campus.ts';
import { permissions } from '../support/security/matrix-graph.ts';

const EVERYTHING = Object.keys(permissions);
let campus: MatrixCampus;
/** Open while everything else here goes on, and looked at in the end. */
let slow: { readonly headers: Dribble; readonly bodies: Dribble };
beforeAll(async () => {
  campus = await openMatrixCampus();
  const { url } = campus.system;
  slow = { headers: dribble(url, 200, HEADERS), bodies: dribble(url, 50, bodyOf(campus.token({ sub: 'slow', roles: EVERYTHING }))) };
});
afterAll(async () => {
  slow?.headers.stop();
  slow?.bodies.stop();
  await campus?.close();
});

const isLong = Boolean(process.env.CAMPUS_LONG);

const { cookieOf, tokenOf } = attackersOf(() => campus);

describe('A hostile document', () => {
  it.each(Object.entries(HOSTILE_DOCUMENTS))('%s is turned away', async (name, [query, said]) => {
    expect(told(name, await attackAs(campus, EXPLORER, { query }))).toEqual(turnedAway(said));
  });
});

describe('A hostile request', () => {
  it.each(Object.entries(HOSTILE_REQUESTS))('%s gets no more than a few words', async (name, [sent, said]) => {
    const seen = await attack(campus.system.url, { ...sent, headers: { ...JSON_BODY, ...sent.headers, ...tokenOf(EXPLORER) } });
    expect(told(name, seen)).toEqual(turnedAway(said));
    expect(Object.keys(seen.headers).filter(header => header.startsWith('access-control-'))).toEqual([]);
  });
});

describe('A token', () => {
  it.each(Object.entries(FORGED))('%s opens nothing', async (name, forge) => {
    const seen = await attack(campus.system.url, { headers: { ...JSON_BODY, authorization: `Bearer ${forge(campus.issuer)}` }, body: JSON.stringify({ query: '{ __typename }' }) });
    expect(told(`token ${name}`, seen)).toEqual(turnedAway('401 TOKEN_INVALID'));
  });
});

describe('What was sent before', () => {
  const OPEN = 'mutation ($input: OpenCourseInput!) { result: openCourse(input: $input) { ... on OpenCourseSuccess { course { id } } ... on Refused { problems { code } } } }';
  const open = async (by: Integrator, input: object) => (await by.ask(OPEN, { input })).data.result;

  it('is done once, by its key; the key with other content is refused, and is nobody else’s', async () => {
    const [teacher, other] = await Promise.all([campus.integrator('teaching-admin'), campus.integrator('teaching-admin', 'gates')]);
    const input = { code: 'REPLAY1', name: 'Replayed', idempotencyKey: 'replayed' };
    const first = await open(teacher, input);
    expect(first.course.id).toBeDefined();
    expect(await Promise.all(Array.from({ length: 10 }, () => open(teacher, input)))).toEqual(Array.from({ length: 10 }, () => first));
    const otherContent = await open(teacher, { ...input, code: 'REPLAY2' });
    const otherSender = await open(other, { ...input, code: 'REPLAY3' });
    console.log(`replayed: 10 repetitions → the first answer; the key with other content → ${otherContent.problems[0].code}; the key of another sender → ${otherSender.course ? 'a course of their own' : 'refused'}`);
    expect(otherContent).toEqual({ problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect(otherSender.course.id).not.toBe(first.course.id);
  });

  it('opens nothing when its token has ended, though it was good a moment ago', async () => {
    const { url, signed } = campus.issuer;
    // Clocks may differ by 30 s: this one is at the end of that.
    const ending = Math.floor(Date.now() / 1_000) - 20;
    const authorization = `Bearer ${signed({ alg: 'ES256', kid: 'matrix' }, { iss: url, aud: 'urn:campusloop:api', sub: 'late', client_id: 'late', roles: EXPLORER, exp: ending })}`;
    const ask = () => attack(campus.system.url, { headers: { ...JSON_BODY, authorization }, body: JSON.stringify({ query: '{ __typename }' }) });
    const before = await ask();
    await vi.waitFor(async () => expect(saidOf(await ask())).toBe('401 TOKEN_INVALID'), { timeout: 60_000, interval: 500 });
    console.log(`replayed: a token in its last seconds → ${saidOf(before)}, and then → 401 TOKEN_INVALID`);
  });
});

describe('A cookie', () => {
  const person = { sub: 'leader', roles: ['command-admin'] };

  it('is not for scripts and not for other sites, and belongs to one person until they sign out', async () => {
    const { journey, session, cookie } = await signInBy(campus, person);
    expect([journey, session].map(line => line.replace(/=[^;]*/, '=…'))).toEqual(['campusloop-sign-in=…; Path=/; HttpOnly; SameSite=Lax; Max-Age=900', 'campusloop=…; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200']);
    expect(await personBehind(campus, cookie)).toBe('leader');
    const altered = cookie.slice(0, -1) + (cookie.endsWith('A') ? 'B' : 'A');
    expect([await personBehind(campus, altered), await personBehind(campus, `${cookie}A`), await personBehind(campus, 'campusloop=__proto__')]).toEqual([null, null, null]);
    expect((await signOut(campus, cookie)).status).toBe(200);
    expect(await personBehind(campus, cookie)).toBeNull();
    expect(saidOf(await attack(campus.system.url, { headers: { ...JSON_BODY, cookie, 'x-campusloop': '1' }, body: JSON.stringify({ query: '{ __typename }' }) }))).toBe('401 UNAUTHENTICATED');
    console.log('a stolen cookie → works until its owner signs out, and not after; an altered one → nobody');
  });

  it.each(Object.entries(FOREIGN))('moves nothing %s', async (name, sentBy) => {
    const cookie = await cookieOf(person);
    expect(told(`CSRF ${name}`, await attack(campus.system.url, sentBy(cookie, campus.system.url)))).toEqual(turnedAway('403 CSRF'));
    expect(await personBehind(campus, cookie)).toBe('leader');
  });
});

describe('graphql-cop', () => {
  const found = async (name: string, who: Parameters<typeof copAsks>[2]) => {
    const { seen, isFinding } = await copAsks(campus.system.url, COP[name]!, who);
    console.log(`graphql-cop, ${name} → ${saidOf(seen)}: ${isFinding ? 'a finding' : 'nothing'}`);
    return { name, isFinding };
  };

  it.each(Object.keys(COP))('finds nothing signed out: %s', async name => {
    expect(await found(name, {})).toEqual({ name, isFinding: false });
  });
  it.each(Object.keys(COP))('finds nothing in a browser that is signed in: %s', async name => {
    expect(await found(name, { cookie: await cookieOf({ sub: 'officer', roles: ['health-admin'] }) })).toEqual({ name, isFinding: false });
  });
  // No page can put a token on another site's request, so a query by GET with one is no way in: it is what GraphQL over HTTP asks for.
  it.each(Object.keys(COP).filter(name => name !== 'GET with a query (CSRF)'))('finds nothing as an integrator: %s', async name => {
    expect(await found(name, tokenOf(NARROW))).toEqual({ name, isFinding: false });
  });
});

describe('clairvoyance', () => {
  it('is told no name that it did not say', async () => {
    const all = guesses().filter((_, index) => isLong || index % 4 === 0);
    const answers = await each(all, 8, async guess => namesTold((await attackAs(campus, NARROW, guess)).body, guess));
    const wrong = { query: '{ peple { totalCount } }' };
    const open = namesTold((await attackAs(campus, EXPLORER, wrong)).body, wrong);
    console.log(`clairvoyance: ${all.length} names a letter wrong, ${answers.filter(names => names.length > 0).length} answered with others; to who may read the schema: ${open.join(', ')}`);
    expect(answers.flat()).toEqual([]);
    expect(open).not.toEqual([]);
    expect(all.length).toBeGreaterThan(300);
  });

  it('may not read the schema without the permission', async () => {
    expect(saidOf(await attackAs(campus, NARROW, { query: '{ __schema { queryType { name } } }' }))).toBe('403 INTROSPECTION_FORBIDDEN');
    expect(saidOf(await attackAs(campus, NARROW, { query: '{ __type(name: "Person") { fields { name } } }' }))).toBe('403 INTROSPECTION_FORBIDDEN');
  });
});

describe('sqlmap', () => {
  let places: Place[];
  beforeAll(async () => { places = placesOf(await someIds(campus.system.adminUrl, campus.departments.map(({ name }) => name))); });

  it.each(Object.entries(INJECTIONS).filter(([kind]) => isLong || AT_ONCE.includes(kind)))('gets nowhere with %s in any text', async (kind, text) => {
    const began = performance.now();
    const wrong = (await each(places, 4, async place => {
      const seen = await attackAs(campus, EVERYTHING, { query: place.write(text) });
      const shown = insideShown(seen) ?? (/INTERNAL|UNAVAILABLE|TIMED_OUT/.test(saidOf(seen)) ? saidOf(seen) : null) ?? (seen.milliseconds > PATIENCE_MS ? 'slow' : null);
      return shown ? [`${place.name}: ${shown}`] : [];
    })).flat();
    console.log(`sqlmap, ${kind}: ${places.length} texts and ids, ${wrong.length} answered strangely, ${Math.round(performance.now() - began)} ms`);
    expect(wrong).toEqual([]);
    expect(places.length).toBeGreaterThan(200);
  });

  it('cannot ask the database yes or no', async () => {
    const queries = places.filter(({ isQuery }) => isQuery);
    const wrong = (await each(queries, 4, async place => {
      const [yes, no] = await Promise.all(PAIR.map(async text => (await attackAs(campus, EVERYTHING, { query: place.write(text) })).body.replaceAll(JSON.stringify(text).slice(1, -1), '').replace(/E-[0-9a-f]{8}|[0-9a-f]{8}/g, '')));
      return yes === no ? [] : [`${place.name}: ${yes} / ${no}`];
    })).flat();
    console.log(`sqlmap, pairs: ${queries.length} texts and ids of queries, ${wrong.length} answered yes and no differently`);
    expect(wrong).toEqual([]);
  });

  it('has left nothing behind', async () => {
    const client = new pg.Client({ connectionString: campus.system.adminUrl });
    await client.connect();
    const { rows } = await client.query("select to_regclass('public.hostile') as hostile");
    await client.end();
    expect(rows).toEqual([{ hostile: null }]);
  });
});

describe('A slow sender', () => {
  /** Headers have 15 s, a whole request two minutes; each looked at every few seconds, by a machine that may be busy. */
  const CUT_OFF_MS = { headers: 90_000, bodies: 240_000 };

  it('keeps nobody waiting', async () => {
    const seen = await attackAs(campus, EXPLORER, { query: '{ people(first: 1) { totalCount } }' });
    console.log(`slow: beside ${slow.headers.open()} connections that dribble headers and ${slow.bodies.open()} that dribble bodies → ${saidOf(seen)} in ${Math.round(seen.milliseconds)} ms`);
    expect(turnedAway(saidOf(seen))).toEqual(turnedAway('200'));
    expect(seen.milliseconds).toBeLessThan(PATIENCE_MS);
  });

  it.each(isLong ? ['headers', 'bodies'] as const : ['headers'] as const)('is cut off: %s', { timeout: 300_000 }, async part => {
    await vi.waitFor(() => expect(slow[part].open()).toBe(0), { timeout: CUT_OFF_MS[part], interval: 500 });
    console.log(`slow ${part}: all cut off, with ${[...new Set(slow[part].answers.map(text => text.split('\r\n')[0]))].join(', ')}`);
    expect(slow[part].answers.every(text => text.startsWith('HTTP/1.1 408 '))).toBe(true);
  });
});
