import type { Actor } from '@campus/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs, askSignedOut, each } from '../support/security/matrix-asking.ts';
import { openMatrixCampus, type MatrixCampus } from '../support/security/matrix-campus.ts';
import { columnOf, pastGateway, signedOut, throughGateway, type Cell, type Column } from '../support/security/matrix-column.ts';
import { documentOf } from '../support/security/matrix-document.ts';
import { demandsOf, graph, lacking, nameOf, pathsOf, permissions, rootsOf, type Path } from '../support/security/matrix-graph.ts';
import { registeredDocuments } from '../support/security/matrix-registered.ts';
import { askStraight, OPEN, stepsOf } from '../support/security/matrix-straight.ts';

const AT_ONCE = 8;
const SIGNED_OUT = 'somebody signed out';
const paths = pathsOf(graph);

/** Roles of a token; null for none. `librarian` is a role that nobody has heard of. */
const askers: Readonly<Record<string, readonly string[] | null>> = {
  ...Object.fromEntries(Object.keys(permissions).map(role => [role, [role]])),
  'a token without roles': [],
  'a token with a role of nowhere': ['librarian'],
  [SIGNED_OUT]: null,
};
const heldBy = (roles: readonly string[] | null) => new Set((roles ?? []).flatMap(role => permissions[role] ?? []));

let campus: MatrixCampus;
let columns: ReadonlyMap<string, Column>;

async function columnThroughGateway(name: string, roles: readonly string[]): Promise<Column> {
  const held = heldBy(roles);
  const token = campus.token({ sub: `matrix ${name}`, roles });
  const cells = await each(paths, AT_ONCE, async (path): Promise<Cell> => ({ name: nameOf(path), lacks: lacking(path, held), answer: await askAs(campus.system.url, token, documentOf(path, graph)) }));
  return columnOf(cells, throughGateway);
}

/** One by one, somebody signed out may ask a hundred at once: the first of them so, and all of them many to a request. */
async function columnSignedOut(): Promise<Column> {
  const { url } = campus.system;
  const lacks = (path: Path) => lacking(path, new Set());
  const alone = await each(paths.slice(0, 50), AT_ONCE, async (path): Promise<Cell> => ({ name: nameOf(path), lacks: lacks(path), answer: await askAs(url, null, documentOf(path, graph)) }));
  const answers = await askSignedOut(url, paths.map(path => ({ id: nameOf(path), query: documentOf(path, graph) })));
  return columnOf([...alone, ...paths.map((path): Cell => ({ name: nameOf(path), lacks: lacks(path), answer: answers.get(nameOf(path)) ?? {} }))], signedOut);
}

async function columnPastGateway(name: string, roles: readonly string[] | null): Promise<Column> {
  const actor: Actor = { id: `matrix ${name}`, name, kind: 'CLIENT', roles: roles ?? [], permissions: heldBy(roles), scope: roles ? 'ALL' : [] };
  const cells: Cell[] = [];
  for (const runtime of campus.departments)
    for (const path of stepsOf(runtime.schema)) cells.push({ name: `${runtime.name}: ${nameOf(path)}`, lacks: lacking(path, actor.permissions), answer: await askStraight(runtime, path, actor) as Cell['answer'] });
  return columnOf(cells, pastGateway);
}

beforeAll(async () => {
  campus = await openMatrixCampus();
  const found = new Map<string, Column>();
  for (const [name, roles] of Object.entries(askers)) {
    found.set(`${name} through`, roles ? await columnThroughGateway(name, roles) : await columnSignedOut());
    found.set(`${name} past`, await columnPastGateway(name, roles));
  }
  columns = found;
});
afterAll(() => campus?.close());

const sides = Object.keys(askers).flatMap(name => [[name, 'through'], [name, 'past']] as const);

describe('Every operation and guarded field', () => {
  it.each(sides)('answers %s as the schema says, %s the gateway', (name, side) => {
    const { asked, allowed, refused, wrong } = columns.get(`${name} ${side}`)!;
    console.log(`${name}, ${side} the gateway: ${asked} asked, ${allowed} allowed, ${refused} refused`);
    expect(wrong).toEqual([]);
  });

  it('is open to some role and closed to some other', () => {
    const everybody = Object.keys(permissions).map(role => new Set(permissions[role]));
    const strange = paths.filter(path => everybody.every(held => lacking(path, held).length > 0) || everybody.every(held => lacking(path, held).length === 0));
    expect(strange.map(nameOf)).toEqual([]);
  });
});

describe('An operation', () => {
  it('that asks for no permission is one of those listed with a reason', () => {
    const schemas = [graph, ...campus.departments.map(({ schema }) => schema)];
    const open = schemas.flatMap(schema => rootsOf(schema).flatMap(type => Object.values(type.getFields()).filter(field => demandsOf(field).length === 0).map(field => `${type.name}.${field.name}`)));
    expect([...new Set(open)].toSorted()).toEqual(Object.keys(OPEN).toSorted());
  });

  it.each(['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])('of the departments alone is none of the gateway: %s', async query => {
    const { errors } = await askAs(campus.system.url, campus.token({ sub: 'matrix', roles: Object.keys(permissions) }), query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DOCUMENT_INVALID']);
  });

  it('of the departments is the one of the printed graph', () => {
    const operations = campus.departments.flatMap(({ schema }) => stepsOf(schema).filter(([step]) => rootsOf(schema).includes(step!.type)).map(nameOf));
    const printed = rootsOf(graph).flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`));
    expect(operations.toSorted()).toEqual(printed.toSorted());
  });
});

describe('A document that a portal registered', () => {
  it('asks whoever has not signed in to do so', async () => {
    const documents = registeredDocuments(graph);
    const answers = await askSignedOut(campus.system.url, documents);
    const codes = documents.map(({ id }) => [id, answers.get(id)?.errors?.map(({ extensions }) => extensions.code).join() ?? answers.get(id)]);
    console.log(`${SIGNED_OUT}: ${documents.length} registered documents asked`);
    expect(codes.filter(([, code]) => code !== 'UNAUTHENTICATED')).toEqual([]);
    expect(documents.length).toBeGreaterThan(100);
  });
});
