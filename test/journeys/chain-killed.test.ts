import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { castOf, swabbedFor, type Cast, type Swabbed } from '../support/chain/cast.ts';
import { doubled, settledParts, type Parts } from '../support/chain/parts.ts';
import { Screening } from '../support/chain/screening.ts';

const VICTIMS = ['health', 'logistics', 'personnel', 'teaching', 'employment', 'command'] as const;
const DOWN = 10_000;
const SETTLED = { timeout: 60_000, interval: 250 };
const ROOM = '{ currentIncident { caseCount kinds { kind activeCount } steps { code state } } }';

/** What must be there at the end follows from whom health keeps apart and where they were, whoever was down meanwhile. */
describe('One positive while a department is down', () => {
  let campus: TestCampus;
  let cast: Cast;
  let screening: Screening;
  let pools: Swabbed[];

  beforeAll(async () => {
    campus = await openCampus({ topology: 'cluster', size: 3_000 });
    cast = await castOf(campus);
    screening = new Screening(cast.health, cast.laboratory);
    pools = await swabbedFor(cast, VICTIMS.length);
    await screening.open('全员第一轮');
  });
  afterAll(() => campus.close());

  async function expectWhole(parts: Parts, candidate: string): Promise<void> {
    expect(doubled(parts)).toEqual([]);
    expect(parts.cases).toContain(candidate);
    expect(parts.closed.filter(place => !parts.toDisinfect.includes(place))).toEqual([]);
    expect(parts.closed.length).toBeGreaterThan(0);
    const online = new Set(parts.onlinePlaces.map(place => place.split(' ')[0]));
    expect([...online].filter(number => !parts.isolated.includes(number!))).toEqual([]);
    expect(online).toContain(candidate);
    expect(parts.homes.filter(home => !parts.tasks.includes(`ROLL_CALL ${home}`))).toEqual([]);
    expect(parts.dispatches.filter(name => name.startsWith('FIRST_SET ')).length).toBe(parts.doors);
    expect(parts.interviews.map(interview => interview.split(' ')[0])).toContain(candidate);
    expect(parts.incidents).toHaveLength(1);
    const { currentIncident } = (await cast.command.ask(ROOM)).data;
    const active = Object.fromEntries(currentIncident.kinds.map(({ kind, activeCount }: { kind: string; activeCount: number }) => [kind, activeCount]));
    expect(active).toMatchObject({ PLACE: parts.closed.length, DISINFECTION: parts.toDisinfect.length, POST: parts.successions.length, TASK: parts.tasks.length, ONLINE_PLACE: parts.onlinePlaces.length, INTERVIEW: parts.interviews.length });
    expect(currentIncident.caseCount).toBe(parts.cases.length);
  }

  it.each(VICTIMS)('%s: its part is late, not lost, and not there twice', async victim => {
    const { candidate, holder, others } = pools[VICTIMS.indexOf(victim)]!;
    await screening.fill(`T-${victim}`, [candidate, holder, ...others]);
    await screening.read(`T-${victim}`, 'POSITIVE');
    await screening.fill(`S-${victim}`, [candidate]);
    const reading = screening.readInSpiteOfAll(`S-${victim}`, 'POSITIVE');
    await campus.system.kill(victim);
    await new Promise(resume => setTimeout(resume, DOWN));
    await campus.system.restart(victim);
    await reading;
    await vi.waitFor(async () => expectWhole(await settledParts(cast), candidate), SETTLED);
  }, 120_000);
});
