import { openWorld } from '@campus/kit/testing';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { personnel } from '../main.ts';
import { readSpreadsheet } from '../sheets/sheet.reader.ts';
import type { Tables } from '../tables.ts';
import { HEADINGS, registrar, student, workbook } from './import.testing.ts';

const world = await openWorld<Tables>(personnel);
const office = registrar(world);
afterAll(() => world.close());

beforeEach(async () => {
  for (const table of ['rosterProblem', 'rosterRow', 'rosterFile', 'rosterImport', 'person', 'orgUnit'] as const) await world.db.deleteFrom(table).execute();
});

describe('The rejected rows', () => {
  it('come back as they were sent, with reasons, and no formula runs', async () => {
    const { id } = await office.import([student(1), student(2, { 性别: '甲', 备注: '=1+1', 手机号: '无' })]);
    const file = await office.rejected(id);
    expect(file).toMatchObject({ name: '花名册-未导入的行.xlsx' });
    const { sheets } = await readSpreadsheet(Buffer.from(file.base64, 'base64'));
    const [headings, row] = sheets[0]?.rows ?? [];
    expect(headings?.cells).toEqual([...HEADINGS, '未导入原因']);
    expect(row?.cells.slice(0, 3)).toEqual(['S2', '学生2', '甲']);
    expect(row?.cells[10]).toBe("'=1+1");
    expect(row?.cells[11]).toContain('请填写“男”或“女”');
    expect(row?.cells[11]).toContain('电话号码');
  });

  it('are none when every row is right', async () => {
    expect(await office.rejected((await office.import([student(1)])).id)).toBeNull();
  });
});

describe('Sending a roster', () => {
  it('is answered at once, and once for a key', async () => {
    const base64 = await workbook([student(1)]);
    const first = await office.send(base64, { idempotencyKey: 'k' });
    expect(first).toMatchObject({ rosterImport: { status: 'QUEUED', startedBy: '李教务' } });
    expect(await office.send(base64, { idempotencyKey: 'k' })).toEqual(first);
    expect(await world.db.selectFrom('rosterImport').selectAll().execute()).toHaveLength(1);
  });

  it('is refused for an account of some colleges', async () => {
    const scoped = world.as('registrar', { scope: ['01930000-0000-7000-8000-000000000001'] });
    const { data } = await scoped.run(`mutation { result: importRoster(input: { mode: MERGE, file: { name: "a.csv", base64: "YQ==" } }) { ... on Refused { problems { code } } } }`);
    expect(data.result).toEqual({ problems: [{ code: 'WHOLE_CAMPUS_ONLY' }] });
    expect((await scoped.run('{ rosterImports { nodes { id } } }')).data.rosterImports.nodes).toEqual([]);
  });

  it('lists the imports, newest first', async () => {
    world.clock.set('2022-11-23T03:00:00Z');
    await office.import([student(1)]);
    world.clock.set('2022-11-23T04:00:00Z');
    await office.import([student(1)]);
    const { data } = await office.asker.run('{ rosterImports { nodes { createdCount unchangedCount } } }');
    expect(data.rosterImports.nodes).toEqual([{ createdCount: 0, unchangedCount: 1 }, { createdCount: 1, unchangedCount: 0 }]);
  });

  it('is watched from what is so now', async () => {
    const { id } = await office.import([student(1)], 'DRY_RUN');
    const events = await office.asker.listen('subscription ($id: ID!) { rosterImportProgressed(id: $id) { status processedCount } }', { id });
    expect((await events.next()).value).toEqual({ data: { rosterImportProgressed: { status: 'READY', processedCount: 1 } } });
    await events.return?.();
  });
});
