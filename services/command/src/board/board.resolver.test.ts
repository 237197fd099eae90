import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { minute, NOW, openCommand } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
beforeEach(() => command.clock.set(NOW));
const BOARD = `{ board { asOf metCount atRiskCount brokenCount unknownCount silentDepartments
  requirements { code title titleEnglish clauses { code title titleEnglish obligation obligationEnglish department state
    indicator { code title unit unitEnglish comparison target riskMargin staleAfterMinutes isByHand value measuredAt isStale proofPath evidence reportedBy trend { day value } } } } } }`;
const board = async () => (await command.ask(BOARD)).board;
const announce = (department: string, ...readings: [string, number][]) => command.deliver('indicator.announced', { department, readings: readings.map(([code, value]) => ({ code, value, at: command.clock.now(), proofPath: null })) });

describe('The board', () => {
  it('has the six requirements and then inspection, in both languages', async () => {
    const { requirements } = await board();
    expect(requirements.map(({ code, clauses }: { code: string; clauses: unknown[] }) => `${code}: ${clauses.length}`)).toEqual(['R1: 5', 'R2: 6', 'R3: 7', 'R4: 3', 'R5: 4', 'R6: 4', 'R0: 1']);
    const texts = requirements.flatMap(({ clauses }: { clauses: Record<string, string>[] }) => clauses.map(({ titleEnglish, obligationEnglish }) => `${titleEnglish} ${obligationEnglish}`));
    expect(texts.filter((text: string) => /[一-鿿]/u.test(text))).toEqual([]);
  });
  it('knows nothing before anybody spoke, and says nothing is met', async () => {
    expect(await board()).toMatchObject({ asOf: NOW.toISOString(), metCount: 0, atRiskCount: 0, brokenCount: 0, unknownCount: 30, silentDepartments: ['command', 'employment', 'health', 'logistics', 'personnel', 'teaching'] });
  });
  it('counts what is met, at risk and broken, and names who is silent', async () => {
    await announce('health', ['rooms.ready', 210], ['crowding.seats-over-cap', 0]);
    await announce('logistics', ['food.days-in-stock', 3]);
    expect(await board()).toMatchObject({ metCount: 1, atRiskCount: 1, brokenCount: 1, unknownCount: 27, silentDepartments: ['command', 'employment', 'personnel', 'teaching'] });
    command.clock.set(minute(11));
    expect(await board()).toMatchObject({ metCount: 0, brokenCount: 0, unknownCount: 30 });
  });
});

/** How many rows the statements of an operation read, and how many statements there are. */
async function costOf(work: () => Promise<unknown>): Promise<{ statements: number; milliseconds: number }> {
  const statements = await command.statements(work);
  const started = performance.now();
  for (let time = 0; time < 10; time++) await work();
  return { statements: statements.length, milliseconds: (performance.now() - started) / 10 };
}

describe('The cost of the board', () => {
  it('is three statements, the same with a hundred thousand readings', async () => {
    await announce('health', ['rooms.ready', 260]);
    const before = await costOf(board);
    await sql`insert into indicator_reading (id, indicator_code, value, measured_at, received_at)
      select gen_random_uuid(), (array(select code from indicator order by code))[1 + n % 30], n, ${NOW}::timestamptz - n * interval '1 second', ${NOW} from generate_series(1, 100000) n`.execute(command.db);
    const after = await costOf(board);
    expect([before.statements, after.statements]).toEqual([3, 3]);
    expect(after.milliseconds).toBeLessThan(before.milliseconds * 3 + 20);
  });
});

describe('boardChanged', () => {
  it('says which figures moved', async () => {
    await command.openLive();
    const news = await command.officer.listen('subscription { boardChanged { indicatorCodes at } }');
    const first = news.next();
    await announce('logistics', ['stock.days-of-cover', 33], ['food.days-in-stock', 9]);
    await command.tellLive();
    expect((await first).value.data).toMatchObject({ boardChanged: { at: expect.any(String) } });
    const codes = [];
    for (let heard = 1; heard < (await command.heard('command.board.changed')).length; heard++) codes.push((await news.next()).value.data.boardChanged.indicatorCodes);
    expect(codes.at(-1)).toEqual(['food.days-in-stock', 'stock.days-of-cover']);
    await news.return?.();
  });
});
