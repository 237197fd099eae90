import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { castOf, swabbedFor, type Cast, type Swabbed } from '../support/chain/cast.ts';
import { everyRow } from '../support/chain/pager.ts';
import { doubled, partsOf } from '../support/chain/parts.ts';
import { Screening } from '../support/chain/screening.ts';

const SIZE = 5_000;
const SOON = { timeout: 30_000, interval: 100 };
/** The promise of the issue: from the laboratory's answer to the last department's part, in milliseconds. */
const WITHIN = 5_000;
const TABLE = 'A12';
const INCIDENT = '{ currentIncident { id status caseCount openCaseCount steps { code state } kinds { kind activeCount doneCount offeredCount undoneCount } } }';
/** Steps that no machine can end: they are carried out by people, who say so in their department's portal. */
const BY_HAND = ['COUNSELLING', 'GRID_TASKS', 'LEADERSHIP_INFORMED', 'TERMINAL_DISINFECTION', 'VOLUNTEER_CALL_UP'];
const KINDS = ['PERSON', 'ROOM', 'PLACE', 'DISINFECTION', 'DISPATCH', 'POST', 'TASK', 'CALL_OUT', 'ONLINE_PLACE', 'INTERVIEW'];
const RECORD = 'mutation ($input: RecordPresenceInput!) { result: recordPresence(input: $input) { ... on RecordPresenceSuccess { recordedCount problems { message } } ... on Refused { problems { message } } } }';

describe.each(['one', 'cluster'] as const)('One positive of ten, topology %s', topology => {
  let campus: TestCampus;
  let cast: Cast;
  let screening: Screening;
  let people: Swabbed;
  let companion: string;
  let hall: string;
  const ten = () => [people.candidate, people.holder, ...people.others];
  const incidentNow = async () => (await cast.command.ask(INCIDENT)).data.currentIncident;

  beforeAll(async () => {
    campus = await openCampus({ topology, size: SIZE });
    cast = await castOf(campus);
    screening = new Screening(cast.health, cast.laboratory);
    [people] = (await swabbedFor(cast, 1)) as [Swabbed];
    companion = (await everyRow(cast.personnel, 'people', 'number', '{ hasResidence: true, kind: STUDENT }')).map(({ number }) => number as string).findLast(number => !ten().includes(number))!;
    hall = (await everyRow(cast.logistics, 'places', 'code', '{ use: CANTEEN, kind: VENUE }'))[0].code;
    await screening.open('全员第一轮');
  });
  afterAll(() => campus.close());

  it('was at a table with somebody yesterday, as the canteen’s terminal reports', async () => {
    const noon = Date.now() - 86_400_000;
    const sitting = { placeCode: hall, seat: TABLE, slot: '11:20', enteredAt: new Date(noon).toISOString(), leftAt: new Date(noon + 20 * 60_000).toISOString(), source: 'VENUE' };
    const input = { idempotencyKey: 'canteen-1', records: [people.candidate, companion].map(personNumber => ({ personNumber, ...sitting })) };
    expect((await cast.gates.ask(RECORD, { input })).data.result).toEqual({ recordedCount: 2, problems: [] });
  });

  it('is one of ten who are kept apart when their tube is positive, none of them a case', async () => {
    await screening.fill('T-1', ten());
    await screening.read('T-1', 'POSITIVE');
    await vi.waitFor(async () => expect((await partsOf(cast)).isolated).toEqual(ten().toSorted()), SOON);
    expect(await incidentNow()).toBeNull();
    expect((await cast.health.ask('{ isolationSummary { pendingCount openCaseCount } }')).data.isolationSummary).toEqual({ pendingCount: 10, openCaseCount: 0 });
  });

  it('reaches every department within five seconds of the single test, and the incident room shows all of it within two more', async () => {
    const news = cast.command.listen('subscription { incidentChanged { incident { id } at } }');
    await news.opened;
    await screening.fill('S-1', [people.candidate]);
    const before = performance.now();
    await screening.read('S-1', 'POSITIVE');
    const answered = performance.now();

    await vi.waitFor(async () => {
      const parts = await partsOf(cast);
      expect(parts.cases).toEqual([people.candidate]);
      expect(parts.isolated).toContain(companion);
      expect(parts.closed).toContain(hall);
      expect(parts.toDisinfect).toContain(hall);
      expect(parts.dispatches.length).toBeGreaterThan(0);
      expect(parts.successions.length).toBeGreaterThan(0);
      expect(parts.tasks.length).toBeGreaterThan(0);
      expect(parts.callOuts.length).toBeGreaterThan(0);
      expect(parts.onlinePlaces.some(place => place.startsWith(people.candidate))).toBe(true);
      expect(parts.interviews.some(interview => interview.startsWith(people.candidate))).toBe(true);
    }, SOON);
    const everywhere = performance.now();

    await vi.waitFor(async () => {
      const { steps, kinds } = await incidentNow();
      expect(steps.filter(({ state }: { state: string }) => !state.startsWith('DONE')).map(({ code }: { code: string }) => code).filter((code: string) => !BY_HAND.includes(code))).toEqual([]);
      expect(kinds.filter(({ activeCount }: { activeCount: number }) => activeCount > 0).map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(KINDS));
    }, SOON);
    const shown = performance.now();
    console.log(`${topology}: laboratory answered in ${Math.round(answered - before)} ms, every department after ${Math.round(everywhere - answered)} ms, incident room after ${Math.round(shown - everywhere)} ms more`);
    expect(everywhere - answered).toBeLessThan(WITHIN);
    expect(shown - everywhere).toBeLessThan(2_000);
    expect(news.heard.length).toBeGreaterThan(0);
    news.stop();
  });

  it('is there once in every department', async () => {
    expect(doubled(await partsOf(cast))).toEqual([]);
  });

  it('counts once in the incident room what its tube and its case share', async () => {
    const { steps, kinds } = (await cast.command.ask('{ currentIncident { steps { figures { code value } } kinds { kind activeCount doneCount offeredCount } } }')).data.currentIncident;
    const figures = Object.fromEntries(steps.flatMap(({ figures }: { figures: { code: string; value: number }[] }) => figures).map(({ code, value }: { code: string; value: number }) => [code, value]));
    const there = Object.fromEntries(kinds.map((of: { kind: string; activeCount: number; doneCount: number; offeredCount: number }) => [of.kind, of.activeCount + of.doneCount + of.offeredCount]));
    expect([figures.teams, figures.tasks, figures.posts, figures['places.closed']]).toEqual([there.CALL_OUT, there.TASK, there.POST, there.PLACE]);
  });

  it('tells teaching and employment what follows, and not why', async () => {
    const [lesson] = await everyRow(cast.teaching, 'onlinePlaces', 'meetingUrl person { number }', '{ isOpen: true }');
    expect(lesson.meetingUrl).toMatch(/^https:/);
    for (const asker of [cast.teaching, cast.employment]) {
      const { errors } = await asker.ask('query ($number: String!) { personByNumber(number: $number) { healthState { state } isolation { reason } } }', { number: people.candidate });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await asker.ask('{ currentIncident { items { nodes { label person { name } } } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('clears the nine others as their single tests come back negative', async () => {
    for (const [i, number] of ten().slice(1).entries()) {
      await screening.fill(`N-${i}`, [number]);
      await screening.read(`N-${i}`, 'NEGATIVE');
    }
    const pending = async () => (await cast.health.ask('{ isolationSummary { pendingCount } }')).data.isolationSummary.pendingCount;
    await vi.waitFor(async () => expect(await pending()).toBe(0), SOON);
    expect((await partsOf(cast)).isolated).toContain(companion);
  });

  // The tube of ten stays positive and nothing else clears its first person, who is kept apart on.
  it('was a false alarm: all that was only there because of it is undone or offered, with its history', async () => {
    const { data: { personByNumber: { residence: { code: home } } } } = await cast.personnel.ask('query ($number: String!) { personByNumber(number: $number) { residence { code } } }', { number: people.candidate });
    await screening.withdraw('S-1');
    await vi.waitFor(async () => {
      const parts = await partsOf(cast);
      expect(parts).toMatchObject({ cases: [], closed: [], toDisinfect: [], successions: [] });
      expect(parts.isolated).toEqual([people.candidate]);
      expect(parts.tasks.filter(task => !task.endsWith(` ${home}`))).toEqual([]);
      expect((await incidentNow()).status).toBe('STAND_DOWN_OFFERED');
    }, SOON);
    const cases = await everyRow(cast.health, 'cases', 'status person { number } changes { at }');
    expect(cases).toMatchObject([{ status: 'WITHDRAWN', person: { number: people.candidate } }]);
    const returns = await everyRow(cast.employment, 'interviews', 'graduate { number }', '{ isReturnOffered: true }');
    expect(returns.map(({ graduate }) => graduate.number)).not.toContain(people.candidate);
    await vi.waitFor(async () => {
      const { kinds } = await incidentNow();
      const place = kinds.find(({ kind }: { kind: string }) => kind === 'PLACE');
      expect(place).toMatchObject({ activeCount: 0 });
      expect(place.undoneCount).toBeGreaterThan(0);
    }, SOON);
  });

  it('ends when leadership stands the incident down', async () => {
    const { id } = await incidentNow();
    const { data } = await cast.command.ask('mutation ($input: StandDownInput!) { standDown(input: $input) { ... on StandDownSuccess { incident { status isFalseAlarm } } ... on Refused { problems { message } } } }', { input: { incidentId: id, reason: '检验机构更正了结果' } });
    expect(data.standDown).toEqual({ incident: { status: 'STOOD_DOWN', isFalseAlarm: true } });
    await vi.waitFor(async () => expect((await partsOf(cast)).callOuts).toEqual([]), SOON);
    expect(doubled(await partsOf(cast))).toEqual([]);
  });
});
