import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { Books } from '../support/faults/books.ts';
import { burst, memoryOf, percentile, type Ended } from '../support/faults/burst.ts';
import { dice } from '../support/faults/dice.ts';
import { killAndRecover, lineOf, summaryOf, type Kill } from '../support/faults/kill.ts';
import { startLoad, type Load } from '../support/faults/load.ts';
import { victimsOf } from '../support/faults/victims.ts';
import { Wire, type WireFault } from '../support/faults/wire.ts';
import type { Integrator } from '../support/integrator.ts';

/** How many kills in all; without it each of {@link SHORT} once. */
const KILLS = Number(process.env['FAULTS_KILLS'] ?? 0);
const SHORT = ['gateway', 'identity', 'postgres', 'health', 'logistics'];
const SOON = { timeout: 60_000, interval: 100 };
/** Writes acknowledged between two kills, at the least. */
const BETWEEN = 5;
/** Milliseconds that a query waits for departments, and what a loaded machine adds. */
const PATIENCE = 10_000;
const SLACK = 4_000;
/** Milliseconds in which one caller at most is held to find out whether a silent department is back. */
const ONE_PROBE = 1_000;

describe('A cluster', () => {
  let campus: TestCampus;
  let officer: Integrator;
  const wires = new Map<string, Wire>();
  const { seed, under, shuffled } = dice();

  beforeAll(async () => {
    const reachedBy = async (name: string, url: string) => {
      wires.set(name, await Wire.to(url));
      return wires.get(name)!.url;
    };
    campus = await openCampus({ topology: 'cluster', size: 1_000, reachedBy, onTrouble: line => console.log(line) });
    officer = await campus.integrator('health-admin');
  });
  afterAll(async () => {
    await campus.close();
    await Promise.all([...wires.values()].map(wire => wire.close()));
  });

  describe('one of whose departments cannot be understood', () => {
    const PAGE = '{ people(first: 3, filter: { hasResidence: true }) { nodes { number residence { name } healthState { state } } } }';
    const page = async () => {
      const began = performance.now();
      const { status, data, errors = [] } = await officer.ask(PAGE);
      const people = data.people.nodes as { number: string; residence: { name: string } | null; healthState: object | null }[];
      return {
        status,
        came: { numbers: people.every(({ number }) => number !== ''), residences: people.every(({ residence }) => residence !== null) },
        missing: errors.map(({ extensions: { code, subgraph } }) => `${code} ${subgraph}`).toSorted(),
        milliseconds: performance.now() - began,
      };
    };
    const WITHOUT_HEALTH = { status: 200, came: { numbers: true, residences: true }, missing: ['SUBGRAPH_UNAVAILABLE health'] };
    const WITHOUT_BOTH = { status: 200, came: { numbers: true, residences: false }, missing: ['SUBGRAPH_UNAVAILABLE health', 'SUBGRAPH_UNAVAILABLE logistics'] };
    const put = (health: WireFault, logistics: WireFault) => [wires.get('health')!.set(health), wires.get('logistics')!.set(logistics)];
    afterEach(() => void put('NONE', 'NONE'));

    it.each<WireFault>(['NOT_JSON', 'WRONG_SHAPE', 'OTHER_ANSWER', 'HALF_AN_ANSWER', 'ERROR_500', 'NO_HTTP', 'CUT', 'UNPLUGGED', 'HUGE'])('answers the rest at once, names it, and is whole when it is over: %s', async fault => {
      put(fault, 'NONE');
      const { milliseconds, ...seen } = await page();
      console.log(`fault ${fault}: ${seen.missing.join(', ')} after ${milliseconds.toFixed(0)} ms, the rest came`);
      expect(seen).toEqual(WITHOUT_HEALTH);
      expect(milliseconds).toBeLessThan(SLACK);
      put('NONE', 'NONE');
      expect(await page()).toMatchObject({ status: 200, missing: [] });
    });

    it('waits ten seconds for one that is silent and one that is slow, then answers the rest; who asks meanwhile gets it at once', async () => {
      put('SILENT', 'SLOW');
      const first = Promise.all(Array.from({ length: 9 }, page));
      const later: Promise<unknown>[] = [];
      await vi.waitFor(async () => {
        const one = page();
        later.push(one);
        expect(await Promise.race([one, pause(ONE_PROBE / 2, 'waits')])).toMatchObject(WITHOUT_BOTH);
      }, { timeout: PATIENCE, interval: ONE_PROBE / 4 });
      for (const { milliseconds, ...seen } of await first) {
        expect(seen).toEqual(WITHOUT_BOTH);
        expect(milliseconds).toBeLessThan(PATIENCE + SLACK);
      }
      put('NONE', 'NONE');
      await Promise.all(later);
      const began = performance.now();
      await vi.waitFor(async () => expect(await page()).toMatchObject({ missing: [] }), SOON);
      console.log(`fault SILENT and SLOW: the rest after ${PATIENCE / 1_000} s, at once after three; whole ${(performance.now() - began).toFixed(0)} ms after its end`);
    });
  });

  describe('asked ten times as much as it answers', () => {
    const BOARD = JSON.stringify({ query: '{ isolationSummary { isolatedCount } postSummary { postCount } closureSummary { closedCount } deliverySummary { onSiteCount } interviewSummary { upcomingCount } }' });
    const [CALLERS, TENFOLD] = [64, 640];
    const gateway = () => campus.system.services().find(({ name }) => name === 'gateway')!.pid;

    it('answers those that it takes, refuses the others at once, and is afterwards as it was', async () => {
      const leader = await campus.integrator('command-admin');
      const board = { url: `${campus.system.url}/graphql`, headers: { 'content-type': 'application/json', authorization: `Bearer ${leader.token}` }, body: BOARD };
      const answered = (all: readonly Ended[]) => all.filter(({ status }) => status === 200);
      await burst(CALLERS, 1_500, board);
      const before = await burst(CALLERS, 1_500, board);
      const memory = memoryOf(gateway()).now;
      const during = await burst(TENFOLD, 3_000, board);
      const grown = memoryOf(gateway()).most - memory;
      const after = await burst(CALLERS, 1_500, board);

      const refused = during.filter(({ status }) => status !== 200);
      for (const [when, all] of [['before', before], ['tenfold', during], ['after', after]] as const) {
        console.log(`load ${when}: ${answered(all).length} answered, 95 of 100 within ${percentile(answered(all), 95).toFixed(0)} ms; ${all.length - answered(all).length} refused`);
      }
      console.log(`refused: 95 of 100 within ${percentile(refused, 95).toFixed(0)} ms; memory of the gateway grew by ${grown.toFixed(0)} MB at most`);
      expect(before.filter(({ status, code }) => status !== 200 || code)).toEqual([]);
      expect(answered(during).length).toBeGreaterThan(CALLERS);
      expect(answered(during).filter(({ code }) => code)).toEqual([]);
      expect(percentile(answered(during), 100)).toBeLessThan(PATIENCE);
      expect(refused.length).toBeGreaterThan(0);
      expect(refused.filter(({ status, retryAfter }) => ![429, 503].includes(status) || !retryAfter)).toEqual([]);
      expect(percentile(refused, 95)).toBeLessThan(SLACK);
      expect(grown).toBeLessThan(256);
      expect(answered(after).length).toBeGreaterThan(answered(before).length / 2);
      expect(after.filter(({ status, code }) => status !== 200 || code)).toEqual([]);
    });
  });

  describe('under load, its processes killed one after the other', () => {
    let load: Load;
    const kills: Kill[] = [];

    it('has each of them back by itself', async () => {
      load = await startLoad(campus);
      const victims = victimsOf(campus);
      const order = KILLS > 0 ? Array.from({ length: KILLS }, () => victims[under(victims.length)]!) : shuffled(victims.filter(({ name }) => SHORT.includes(name)));
      console.log(`FAULTS_SEED=${seed}`);
      for (const victim of order) {
        const before = load.count();
        await vi.waitFor(() => expect(load.count()).toBeGreaterThan(before + BETWEEN + under(BETWEEN)), SOON);
        kills.push(await killAndRecover(campus, victim, load));
        console.log(lineOf(kills.at(-1)!, kills.length));
      }
      console.log(summaryOf(kills).join('\n'));
      expect(kills.filter(({ seen }) => seen.length === 0)).toEqual([]);
    }, 120_000 + KILLS * 30_000);

    it('has lost and doubled nothing that it acknowledged, and broken no rule', async () => {
      await load.stop();
      const books = new Books(campus);
      await vi.waitFor(async () => expect(await books.waiting()).toBe(0), SOON);
      expect(await books.troubles(load.acknowledged)).toEqual([]);
      expect(await books.audit()).not.toContain('✗');
      const { stays, tubes, dispatches, repeated } = load.acknowledged;
      console.log(`${stays.length} stays, ${tubes.length} tubes and ${dispatches.length} dispatches acknowledged, ${repeated} of the writes after a repetition: each there once.`);
      expect(Math.min(stays.length, tubes.length, dispatches.length, repeated)).toBeGreaterThan(0);
    }, 120_000);
  });
});
