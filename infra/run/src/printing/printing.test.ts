import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashOf } from '@campus/gateway';
import { describe, expect, it } from 'vitest';
import { stalePaths, writePrinted } from './files.ts';
import { operationProblems } from './operations.ts';
import { permissionsOf } from './printed.ts';

const emptyFolder = () => mkdtemp(path.join(tmpdir(), 'schema-'));
const printed = new Map([['subgraphs/health.graphql', 'type Tube'], ['api.graphql', 'type Query']]);

describe('The printed schema', () => {
  it('is stale until it is written, and then not', async () => {
    const folder = await emptyFolder();
    expect(await stalePaths(folder, printed)).toEqual(['api.graphql', 'subgraphs/health.graphql']);
    expect(await writePrinted(folder, printed)).toEqual(['api.graphql', 'subgraphs/health.graphql']);
    expect(await readFile(path.join(folder, 'subgraphs', 'health.graphql'), 'utf8')).toBe('type Tube');
    expect(await stalePaths(folder, printed)).toEqual([]);
  });

  it('is stale when somebody edited it, or a department has left', async () => {
    const folder = await emptyFolder();
    await writePrinted(folder, printed);
    await writeFile(path.join(folder, 'api.graphql'), 'type Query { edited: Int }');
    await writeFile(path.join(folder, 'subgraphs', 'gone.graphql'), '');
    expect(await stalePaths(folder, printed)).toEqual(['api.graphql', 'subgraphs/gone.graphql']);
    await writePrinted(folder, printed);
    expect(await stalePaths(folder, printed)).toEqual([]);
  });

  it('gives a role what every department lets it do', () => {
    expect(permissionsOf([{ b: ['y', 'x'] }, { a: ['z'], b: ['x', 'w'] }])).toEqual({ a: ['z'], b: ['w', 'x', 'y'] });
  });
});

describe('The portals’ documents', () => {
  const api = 'type Query { person(id: ID!): Person } type Person { name: String! }';
  const good = 'query PersonPage($id: ID!) { person(id: $id) { name } }';

  it('are fine while the API has what they ask for', () => {
    expect(operationProblems(api, new Map([[hashOf(good), good]]))).toEqual([]);
  });

  it.each([
    ['a field that is gone', api.replace('name', 'fullName'), /PersonPage: Cannot query field "name"/],
    ['an argument that became necessary', api.replace('(id: ID!)', '(id: ID!, reason: String!)'), /PersonPage: .*"reason"/],
  ])('are broken by %s', (_, changed, problem) => {
    expect(operationProblems(changed, new Map([[hashOf(good), good]]))).toEqual([expect.stringMatching(problem)]);
  });

  it('must stand under their own hash', () => {
    expect(operationProblems(api, new Map([['0'.repeat(64), good]]))).toEqual([expect.stringContaining('hash')]);
  });
});
