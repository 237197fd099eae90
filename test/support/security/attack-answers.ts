import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getNamedType, isObjectType, isUnionType, Kind, parse, type DocumentNode, type FieldNode, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import type { Page } from 'playwright-core';
import { graph } from './matrix-graph.ts';

const OPERATIONS = path.join(import.meta.dirname, '../../../schema/operations');

/** The documents of the portals by their hash. */
const documents = new Map<string, DocumentNode>(readdirSync(OPERATIONS).filter(name => name.endsWith('.json')).flatMap(name =>
  Object.entries(JSON.parse(readFileSync(path.join(OPERATIONS, name), 'utf8')) as Record<string, string>).map(([hash, text]) => [hash, parse(text)] as const)));

/** What runs wherever a page takes a text for a piece of itself; with signs that turn round and hide what stands beside them. */
export const SCRIPT = `"'><img src=x onerror="window.hostile=1"><svg onload="window.hostile=1"></svg><script>window.hostile=1</script>\u202Egnp\u202C\u200B{{7*7}}`;
/** What runs when somebody follows it. */
export const LINK = 'javascript:window.hostile=1//https://meeting.example.com';

const isLink = (name: string): boolean => /url|link|path$/i.test(name);

type Json = Record<string, unknown>;

/** The fields of a selection that answer under a name, through fragments. */
function fieldsUnder(sets: readonly SelectionSetNode[], name: string, document: DocumentNode): FieldNode[] {
  return sets.flatMap(({ selections }) => selections.flatMap(node => {
    if (node.kind === Kind.FIELD) return (node.alias ?? node.name).value === name ? [node] : [];
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsUnder([node.selectionSet], name, document);
    return fieldsUnder(document.definitions.flatMap(one => (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value ? [one.selectionSet] : [])), name, document);
  }));
}

function poison(value: unknown, type: unknown, fields: readonly FieldNode[], document: DocumentNode): unknown {
  if (Array.isArray(value)) return value.map(one => poison(one, type, fields, document));
  if (typeof value === 'string' && String(type) === 'String') return isLink(fields[0]!.name.value) ? LINK : SCRIPT;
  if (typeof value !== 'object' || value === null || !(isObjectType(type) || isUnionType(type))) return value;
  const own = graph.getType(String((value as Json)['__typename'])) ?? type;
  return isObjectType(own) ? poisonObject(value as Json, own, fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : [])), document) : value;
}

function poisonObject(value: Json, type: GraphQLObjectType, sets: readonly SelectionSetNode[], document: DocumentNode): Json {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => {
    const fields = fieldsUnder(sets, name, document);
    const field = type.getFields()[fields[0]?.name.value ?? ''];
    return [name, field ? poison(inner, getNamedType(field.type), fields, document) : inner];
  }));
}

interface Asked { readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string } } }

/** Puts {@link SCRIPT} and {@link LINK} into every text of every answer that a page gets, as if somebody had written them there. */
export async function poisonAnswers(page: Page): Promise<void> {
  await page.route('**/graphql', async route => {
    const body = route.request().postData();
    const document = documents.get((JSON.parse(body ?? '{}') as Asked).extensions?.persistedQuery?.sha256Hash ?? '');
    const operation = document?.definitions.find(one => one.kind === Kind.OPERATION_DEFINITION);
    if (!document || operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'query') return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { data?: Json | null };
    const data = answer.data && poisonObject(answer.data, graph.getQueryType()!, [operation.selectionSet], document);
    await route.fulfill({ response, json: { ...answer, data } });
  });
}
