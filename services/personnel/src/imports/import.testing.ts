import { writeXlsx } from 'hucre';
import type { openWorld } from '@campus/kit/testing';
import { checkCharacter } from '../people/identity.ts';

type World = Pick<Awaited<ReturnType<typeof openWorld>>, 'as' | 'deliver'>;

export const HEADINGS = ['学号', '姓名', '性别', '身份证号', '学院', '专业', '班级', '楼栋', '房间号', '手机号', '备注'];

/** A number that is valid and nobody's: region 000000 is not assigned. */
export const identityNumber = (no: number, day = '20040229') => {
  const seventeen = `000000${day}${String(no % 1000).padStart(3, '0')}`;
  return seventeen + checkCharacter(seventeen);
};

/** The cells of one student; a test states only what it is about. */
export function student(no: number, cells: Record<string, string | number | null> = {}) {
  const day = `20${String(Math.floor(no / 28_000) + 1).padStart(2, '0')}${String((Math.floor(no / 1000) % 12) + 1).padStart(2, '0')}${String((Math.floor(no / 12_000) % 28) + 1).padStart(2, '0')}`;
  const defaults: Record<string, string | number | null> = {
    学号: `S${no}`, 姓名: `学生${no}`, 性别: '女', 身份证号: identityNumber(no, day), 学院: '信息学院', 专业: '软件工程', 班级: '软工2301', 楼栋: 'D03', 房间号: '0512', 手机号: '13812341003', 备注: '无',
  };
  return HEADINGS.map(heading => ({ ...defaults, ...cells })[heading] ?? null);
}

/** A workbook with a title above the headings, as registrars send it, in base64. */
export async function workbook(rows: (string | number | null)[][], headings: string[] = HEADINGS): Promise<string> {
  return Buffer.from(await writeXlsx({ sheets: [{ name: '花名册', rows: [['2026 年秋季花名册'], headings, ...rows] }] })).toString('base64');
}

const REPORT = `id status isDryRun rowCount processedCount createdCount changedCount unchangedCount rejectedCount notInFileCount newOrgUnits ignoredHeadings failureCode failure startedBy
  finishedAt problems { nodes { line heading value code message } totalCount }`;

/** What a registrar does with a roster, and the job behind it as the bus would run it. */
export function registrar(world: World) {
  const asker = world.as('registrar', { id: 'r1', name: '李教务' });
  const refusedOr = `... on Refused { problems { code message path } }`;
  return {
    asker,
    send: async (base64: string, input: object = {}) =>
      (await asker.run(`mutation ($input: ImportRosterInput!) { result: importRoster(input: $input) { __typename ... on ImportRosterSuccess { rosterImport { id status startedBy } } ${refusedOr} } }`, {
        input: { mode: 'DRY_RUN', ...input, file: { name: '花名册.xlsx', base64 } },
      })).data.result,
    confirm: async (id: string) =>
      (await asker.run(`mutation ($id: ID!) { result: confirmRosterImport(input: { id: $id }) { __typename ... on ConfirmRosterImportSuccess { rosterImport { status } } ${refusedOr} } }`, { id })).data.result,
    cancel: async (id: string) =>
      (await asker.run(`mutation ($id: ID!) { result: cancelRosterImport(input: { id: $id }) { __typename ... on CancelRosterImportSuccess { rosterImport { status } } ${refusedOr} } }`, { id })).data.result,
    work: (id: string) => world.deliver('roster.import.requested', { id }),
    report: async (id: string) => (await asker.run(`query ($id: ID!) { rosterImport(id: $id) { ${REPORT} } }`, { id })).data.rosterImport,
    rejected: async (id: string) => (await asker.run('query ($id: ID!) { rosterImport(id: $id) { rejectedRows { name mediaType base64 } } }', { id })).data.rosterImport.rejectedRows,
    /** Sends, works and answers with the report. */
    async import(rows: (string | number | null)[][], mode: 'DRY_RUN' | 'MERGE' = 'MERGE', headings = HEADINGS) {
      const { rosterImport } = await this.send(await workbook(rows, headings), { mode });
      await this.work(rosterImport.id);
      return this.report(rosterImport.id);
    },
  };
}
