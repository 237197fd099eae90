import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checks, complaintsOf } from '@campus/checks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDepartment, type Made } from './make.ts';
import { namesOf } from './names.ts';
import { program } from './program.ts';
import { takeSnapshot } from './snapshot.ts';
import { printing } from './steps.ts';
import { borrowing, openWorkspace } from './workspace.testing.ts';

const MINUTE = 60_000;
const names = namesOf('school-archive', '校史档案');
const workspace = await openWorkspace();
afterAll(() => workspace.close());

const read = (file: string) => readFile(path.join(workspace.root, file), 'utf8');
const node = (...args: string[]) => program(process.execPath, args, workspace.root);

describe('A department that was made', () => {
  let made: Made;
  beforeAll(async () => {
    made = await makeDepartment(workspace.root, { names }, [borrowing(workspace.root, names), ...printing(workspace.root, names)]);
  }, MINUTE);

  it('is named wherever departments are, and says so', async () => {
    expect(made.changed).toEqual(expect.arrayContaining(['infra/pnpm-lock.yaml', 'infra/run/package.json', 'infra/run/src/system/departments.ts', 'infra/run/tsconfig.json', 'schema/api.graphql', 'schema/permissions.json', 'schema/supergraph.graphql', 'tsconfig.json']));
    expect(made.created).toEqual(expect.arrayContaining(['services/school-archive/src/main.ts', 'portals/school-archive/src/portal.ts', 'portals/school-archive/src/gql/graphql.ts', 'schema/subgraphs/school_archive.graphql', 'schema/operations/school-archive.json']));
  });

  it('is part of the graph that all departments make together', async () => {
    expect(await read('schema/supergraph.graphql')).toMatch(/SCHOOL_ARCHIVE @join__graph\(name: "school_archive"/);
    expect(JSON.parse(await read('schema/permissions.json'))).toMatchObject({ 'school-archive-admin': ['school_archive.matter.read', 'school_archive.matter.record'], 'command-admin': expect.arrayContaining(['school_archive.matter.read']) });
    const documents = await read('schema/operations/school-archive.json');
    for (const operation of ['query SchoolArchiveMatters(', 'query SchoolArchiveMatterFacts(', 'mutation SchoolArchiveRecordMatter(']) expect(documents).toContain(operation);
  });

  it("has its title in Chinese, and nothing of the template's name", async () => {
    expect(await read('portals/school-archive/src/portal.ts')).toContain("title: { 'zh-CN': '校史档案', en: 'School archive' }");
    const texts = await Promise.all(made.created.map(read));
    expect(texts.filter(text => /new[-_ ]?department/i.test(text.replace('Every new department', '')))).toEqual([]);
  });

  it('passes its tests', () => node(...workspace.vitest('services/school-archive')), MINUTE);
  it('has a portal that fits its documents', () => node('node_modules/typescript/bin/tsc', '-b', 'portals', '--pretty', 'false'), MINUTE);
  it('has a portal that builds', () => node('portals/kit/build/one.ts', 'portals/school-archive'), MINUTE);

  it('gives the linter nothing to say', async () => {
    const written = made.created.filter(file => /\.tsx?$/.test(file) && !file.includes('/gql/'));
    expect(await complaintsOf(workspace.root, 'infra/checks/node_modules/.bin/oxlint', ['-c', 'infra/checks/oxlint.json', ...written])).toEqual([]);
  });

  it.each(checks.filter(({ name }) => ['dependency rules', 'schema style', 'versions'].includes(name)))('gives the check of $name nothing to say', async check => {
    expect((await check.run(workspace.root)).filter(complaint => complaint.includes('archive'))).toEqual([]);
  }, MINUTE);
});

describe('A department that could not be made', () => {
  it('leaves nothing behind', async () => {
    const snapshot = await takeSnapshot(workspace.root, ['services', 'portals', 'infra/run', 'schema', 'tsconfig.json']);
    const ledger = namesOf('ledger');
    const failing = { title: 'Failing', run: () => Promise.reject(new Error('the disk is full')) };
    await expect(makeDepartment(workspace.root, { names: ledger }, [borrowing(workspace.root, ledger), failing])).rejects.toThrow('the disk is full');
    expect(await snapshot.changes()).toEqual([]);
    expect(['services/ledger', 'portals/ledger', 'infra/run/node_modules/@campus/ledger'].filter(left => existsSync(path.join(workspace.root, left)))).toEqual([]);
  });
});
