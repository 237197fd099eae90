import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit, type DefinitionNode, type DocumentNode } from 'graphql';

const federated = /^(_Any|_Entity|_Service|FieldSet|federation__\w+|link__\w+|_service|_entities)$/;

/** Fields of one type from several subgraphs become one type, and federation's own words go. */
function merge(documents: readonly DocumentNode[]): DocumentNode {
  const types = new Map<string, DefinitionNode>();
  for (const definition of documents.flatMap(document => document.definitions)) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION || federated.test(definition.name.value)) continue;
    const name = definition.name.value;
    const plain = { ...definition, kind: definition.kind.replace('Extension', 'Definition') } as DefinitionNode;
    types.set(name, joined(types.get(name), plain));
  }
  return { kind: Kind.DOCUMENT, definitions: [...types.values()] };
}

const unique = <T extends { name: { value: string } }>(nodes: readonly T[]) => [...new Map(nodes.map(node => [node.name.value, node])).values()];

function joined(known: DefinitionNode | undefined, added: DefinitionNode): DefinitionNode {
  if (known?.kind === Kind.OBJECT_TYPE_DEFINITION && added.kind === known.kind) {
    return { ...known, fields: unique([...(known.fields ?? []), ...(added.fields ?? [])]).filter(field => !federated.test(field.name.value)) };
  }
  if (known?.kind === Kind.ENUM_TYPE_DEFINITION && added.kind === known.kind) return { ...known, values: unique([...(known.values ?? []), ...(added.values ?? [])]) };
  return known ?? added;
}

const withoutDirectives = (document: DocumentNode): DocumentNode => visit(document, { Directive: () => null });

/** The schema that portals write against: the printed API schema, or, before a composition has been printed, the subgraphs laid over each other. */
export function apiSchema(folder: string): string {
  const printed = join(folder, 'api.graphql');
  if (existsSync(printed)) return printed;
  const subgraphs = globSync(join(folder, 'subgraphs/*.graphql'));
  if (subgraphs.length === 0) throw new Error('There is no schema yet: run the schema command first.');
  return print(withoutDirectives(merge(subgraphs.map(file => parse(readFileSync(file, 'utf8'))))));
}
