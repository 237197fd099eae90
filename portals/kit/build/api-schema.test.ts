import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiSchema } from './api-schema.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'schema-')); });
afterEach(() => rmSync(folder, { recursive: true }));

function subgraph(name: string, sdl: string) {
  mkdirSync(join(folder, 'subgraphs'), { recursive: true });
  writeFileSync(join(folder, 'subgraphs', `${name}.graphql`), sdl);
}

describe('The schema that portals write against', () => {
  it('is the printed one as soon as there is one', () => {
    writeFileSync(join(folder, 'api.graphql'), 'type Query { a: Int }');
    expect(apiSchema(folder)).toBe(join(folder, 'api.graphql'));
  });

  it('is until then the subgraphs laid over each other, without federation\'s words', () => {
    subgraph('personnel', 'extend schema @link(url: "x") type Query { person: Person _service: _Service! } type _Service { sdl: String } type Person @key(fields: "id") { id: ID! name: String! } enum ProblemCode { NOT_FOUND }');
    subgraph('health', 'scalar FieldSet type Query { tube: ID } extend type Person @key(fields: "id") { id: ID! healthState: String } enum ProblemCode { TUBE_SEALED NOT_FOUND }');
    const types = buildSchema(apiSchema(folder)).getTypeMap();
    expect(types['Person']?.toConfig()).toMatchObject({ fields: { id: {}, name: {}, healthState: {} } });
    expect(types['Query']?.toConfig()).toMatchObject({ fields: { tube: {}, person: {} } });
    expect(types['Query']?.toConfig()).not.toHaveProperty('fields._service');
    expect(types['ProblemCode']?.toConfig()).toMatchObject({ values: { NOT_FOUND: {}, TUBE_SEALED: {} } });
    expect(types).not.toHaveProperty('FieldSet');
  });

  it('is asked for by name when there is none', () => expect(() => apiSchema(folder)).toThrow('schema command'));
});
