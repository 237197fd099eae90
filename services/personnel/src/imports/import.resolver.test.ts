import { openWorld } from '@campus/kit/testing';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { personnel } from '../main.ts';
import type { Tables } from '../tables.ts';
import { identityNumber, registrar, student, workbook } from './import.testing.ts';

const world = await openWorld<Tables>(personnel);
const office = registrar(world);
afterAll(() => world.close());

beforeEach(async () => {
  for (const table of ['rosterProblem', 'rosterRow', 'rosterFile', 'rosterImport', 'person', 'orgUnit'] as const) await world.db.deleteFrom(table).execute();
});

const people = () => world.db.selectFrom('person').selectAll().orderBy('number').execute();
const eventsOf = async (topic: string) => (await world.events()).filter(event => event.topic === topic).map(event => event.payload);

describe('A dry run', () => {
  it('reports line by line and writes nobody', async () => {
    const report = await office.import([student(1), student(2, { 身份证号: identityNumber(2).slice(0, 17) + 'Y' })], 'DRY_RUN');
    expect(report).toMatchObject({
      status: 'READY', isDryRun: true, rowCount: 2, processedCount: 2, createdCount: 1, changedCount: 0, unchangedCount: 0, rejectedCount: 1, startedBy: '李教务', ignoredHeadings: ['备注'],
      newOrgUnits: ['信息学院', '信息学院 / 软件工程', '信息学院 / 软件工程 / 软工2301'],
      problems: { totalCount: 1, nodes: [{ line: 4, heading: '身份证号', code: 'IDENTITY_FORMAT', message: expect.stringContaining('18 位') }] },
    });
    expect(await people()).toEqual([]);
  });

  it('goes in when it is confirmed, and only once', async () => {
    const { id } = await office.import([student(1)], 'DRY_RUN');
    expect(await office.confirm(id)).toMatchObject({ rosterImport: { status: 'MERGING' } });
    await office.work(id);
    expect(await office.report(id)).toMatchObject({ status: 'DONE', isDryRun: false, createdCount: 1, finishedAt: expect.any(String) });
    expect(await office.confirm(id)).toMatchObject({ problems: [{ code: 'IMPORT_CONFIRMED' }] });
    expect(await people()).toHaveLength(1);
  });

  it('goes nowhere when it is cancelled, even if the job comes again', async () => {
    const { id } = await office.import([student(1)], 'DRY_RUN');
    expect(await office.cancel(id)).toMatchObject({ rosterImport: { status: 'CANCELLED' } });
    await office.work(id);
    expect(await office.report(id)).toMatchObject({ status: 'CANCELLED' });
    expect(await world.db.selectFrom('rosterFile').selectAll().execute()).toEqual([]);
    expect(await office.confirm(id)).toMatchObject({ problems: [{ code: 'IMPORT_OVER' }] });
  });
});

describe('An import', () => {
  it('puts people into their units and rooms', async () => {
    await office.import([student(1), student(2, { 楼栋: null, 房间号: null, 专业: null, 班级: null })]);
    const units = await world.db.selectFrom('orgUnit').select(['path', 'kind']).orderBy('lineage').execute();
    expect(units).toEqual(expect.arrayContaining([{ path: '信息学院', kind: 'COLLEGE' }, { path: '信息学院 / 软件工程', kind: 'MAJOR' }, { path: '信息学院 / 软件工程 / 软工2301', kind: 'CLASS' }]));
    expect(await people()).toMatchObject([{ number: 'S1', residenceCode: 'D03-0512', gender: 'FEMALE', kind: 'STUDENT', version: 1 }, { number: 'S2', residenceCode: null }]);
  });

  it('tells the other departments who and where', async () => {
    const before = (await world.events()).length;
    await office.import([student(1), student(2)]);
    const events = (await world.events()).slice(before).filter(({ topic }) => topic === 'person.changed' || topic === 'residence.declared');
    expect(events).toMatchObject([
      { topic: 'residence.declared', payload: { rooms: [{ code: 'D03-0512', building: 'D03', room: '0512' }] } },
      { topic: 'person.changed', payload: { people: [{ number: 'S1', version: 1, identityDigest: expect.stringMatching(/^[0-9a-f]{64}$/), residenceCode: 'D03-0512' }, { number: 'S2' }] } },
    ]);
  });

  it('leaves a line in the audit for each person, in the name of who sent the file', async () => {
    await office.import([student(1)]);
    const [person] = await people();
    expect((await world.audit()).filter(({ entityId }) => entityId === person?.id)).toMatchObject([{ actor: 'r1', action: 'person.registered', detail: { line: 3 } }]);
  });

  it('of the same file twice changes nothing', async () => {
    await office.import([student(1), student(2)]);
    const before = await people();
    const told = (await eventsOf('person.changed')).length;
    expect(await office.import([student(1), student(2)])).toMatchObject({ createdCount: 0, changedCount: 0, unchangedCount: 2, newOrgUnits: [] });
    expect(await people()).toEqual(before);
    expect(await eventsOf('person.changed')).toHaveLength(told);
  });

  it('changes who changed, and leaves who is not in the file', async () => {
    await office.import([student(1), student(2), student(3)]);
    expect(await office.import([student(1, { 房间号: '0601' }), student(2)])).toMatchObject({ changedCount: 1, unchangedCount: 1, notInFileCount: 1 });
    expect(await people()).toMatchObject([{ residenceCode: 'D03-0601', version: 2 }, { version: 1 }, { isActive: true, version: 1 }]);
  });

  it('leaves what the file has no column for, and what it leaves blank', async () => {
    await office.import([student(1)]);
    const short = ['学号', '姓名', '学院', '身份证号'];
    expect(await office.import([['S1', '新名', '信息学院', null]], 'MERGE', short)).toMatchObject({ changedCount: 1 });
    expect(await people()).toMatchObject([{ name: '新名', phone: '13812341003', residenceCode: 'D03-0512', identityNumber: student(1)[3], gender: 'FEMALE' }]);
  });

  it('takes right rows beside wrong ones', async () => {
    const report = await office.import([student(1), student(2, { 姓名: null }), student(3, { 手机号: '无' }), student(4)]);
    expect(report).toMatchObject({ status: 'DONE', createdCount: 2, rejectedCount: 2 });
    expect((await people()).map(person => person.number)).toEqual(['S1', 'S4']);
  });

  it('reports both of two rows with one number, and of two people with one identity number', async () => {
    const same = student(5)[3] as string;
    const report = await office.import([student(1), student(1), student(5), student(6, { 身份证号: same, 性别: null }), student(7)]);
    expect(report.problems.nodes.map(({ line, code }: { line: number; code: string }) => `${line} ${code}`)).toEqual([
      '3 NUMBER_REPEATED', '4 NUMBER_REPEATED', '5 IDENTITY_REPEATED', '6 IDENTITY_REPEATED',
    ]);
    expect((await people()).map(person => person.number)).toEqual(['S7']);
  });

  it('refuses an identity number that somebody else has in the register', async () => {
    await office.import([student(1)]);
    const report = await office.import([student(2, { 身份证号: student(1)[3] ?? null })]);
    expect(report).toMatchObject({ status: 'DONE', rejectedCount: 1, problems: { nodes: [{ code: 'IDENTITY_TAKEN', heading: '身份证号' }] } });
  });

  it('finds out before writing that the register has changed since the report', async () => {
    const { id } = await office.import([student(2, { 身份证号: student(1)[3] ?? null }), student(3)], 'DRY_RUN');
    await office.import([student(1)]);
    await office.confirm(id);
    await office.work(id);
    expect(await office.report(id)).toMatchObject({ status: 'DONE', createdCount: 1, rejectedCount: 1 });
  });

  it('fails as a whole, in one sentence, when the file cannot be read', async () => {
    const { rosterImport } = await office.send(Buffer.from('序号,备注\r\n1,2\r\n').toString('base64'));
    await office.work(rosterImport.id);
    expect(await office.report(rosterImport.id)).toMatchObject({ status: 'FAILED', failureCode: 'MISSING_COLUMNS', failure: expect.stringContaining('找到的标题是：序号、备注') });
  });

  it('goes on where it was killed', async () => {
    const rows = Array.from({ length: 4_500 }, (_, no) => student(no));
    const { rosterImport } = await office.send(await workbook(rows), { mode: 'MERGE' });
    await killSteps(2);
    await expect(office.work(rosterImport.id)).rejects.toThrow('killed');
    expect(await office.report(rosterImport.id)).toMatchObject({ status: 'READING', processedCount: 2_000 });
    await sql`drop trigger kill on roster_import`.execute(world.db);
    await office.work(rosterImport.id);
    expect(await office.report(rosterImport.id)).toMatchObject({ status: 'DONE', rowCount: 4_500, createdCount: 4_500, rejectedCount: 0 });
  });

  const defineKill = () => sql`create or replace function kill_import() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$`.execute(world.db);

  /** Makes the transaction fail that would reach this many steps. */
  async function killSteps(steps: number) {
    await defineKill();
    await sql.raw(`create trigger kill before update on roster_import for each row when (new.processed_count >= ${steps * 2_000}) execute function kill_import()`).execute(world.db);
  }

  it('writes all of it or nothing when it is killed while writing', async () => {
    await defineKill();
    const { id } = await office.import([student(1)], 'DRY_RUN');
    await office.confirm(id);
    await sql`create trigger kill before update on roster_import for each row when (new.status = 'DONE') execute function kill_import()`.execute(world.db);
    await expect(office.work(id)).rejects.toThrow('killed');
    expect(await people()).toEqual([]);
    expect(await world.db.selectFrom('orgUnit').selectAll().execute()).toEqual([]);
    await sql`drop trigger kill on roster_import`.execute(world.db);
    await office.work(id);
    expect(await people()).toHaveLength(1);
  });
});
