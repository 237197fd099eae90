import {
  getNamedType, isAbstractType, isEnumType, isLeafType, isListType, isNonNullType, isObjectType, isInterfaceType,
  type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, type GraphQLInterfaceType, type GraphQLOutputType, type SelectionSetNode,
} from 'graphql';
import { isJson, type Json } from './json.ts';
import { fieldsOf, selectionsUnder, type Reading } from './selection.ts';

/** Brings what the departments answered into the shape that was asked for; null where it is absent, up to the next field that may be null. */
export type Project = (value: unknown, missing: Missing) => unknown;

/** Where a projection leaves word of what must be there and was not. */
export interface Missing {
  field: string | null;
}

interface FieldProjection {
  readonly key: string;
  readonly coordinate: string;
  readonly project: Project | 'typename';
  readonly needed: boolean;
}

/** Compiles the projection of an operation's root. */
export const projectionOf = (root: GraphQLObjectType, selections: SelectionSetNode, reading: Reading): Project => projectObject(root, fieldsOn(root, [selections], reading));

function project(type: GraphQLOutputType, nodes: readonly FieldNode[], reading: Reading): Project {
  if (isNonNullType(type)) return project(type.ofType, nodes, reading);
  if (isListType(type)) return projectList(project(type.ofType, nodes, reading), isNonNullType(type.ofType));
  if (isEnumType(type)) return value => (typeof value === 'string' && type.getValue(value) ? value : null);
  if (isLeafType(type)) return value => (value === undefined ? null : value);
  return projectComposite(type, selectionsUnder(nodes), reading);
}

function projectList(item: Project, needed: boolean): Project {
  return (value, missing) => {
    if (!Array.isArray(value)) return null;
    const made: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index++) {
      const one = item(value[index], missing);
      if (one === null && needed) return null;
      made[index] = one;
    }
    return made;
  };
}

function projectComposite(type: GraphQLCompositeType, selections: readonly SelectionSetNode[], reading: Reading): Project {
  if (isObjectType(type)) return projectObject(type, fieldsOn(type, selections, reading));
  const byType = new Map<string, Project>();
  return (value, missing) => {
    const name = isJson(value) && typeof value['__typename'] === 'string' ? value['__typename'] : null;
    if (name === null) return null;
    let known = byType.get(name);
    if (!known) byType.set(name, (known = projectNamed(name, type, selections, reading)));
    return known(value, missing);
  };
}

/** A type that clients do not know of is null to them. */
function projectNamed(name: string, abstract: GraphQLCompositeType, selections: readonly SelectionSetNode[], reading: Reading): Project {
  const type = reading.schema.getType(name);
  if (!isObjectType(type) || !isAbstractType(abstract) || !reading.schema.isSubType(abstract, type)) return () => null;
  return projectObject(type, fieldsOn(type, selections, reading));
}

function fieldsOn(type: GraphQLObjectType | GraphQLInterfaceType, selections: readonly SelectionSetNode[], reading: Reading): FieldProjection[] {
  return [...fieldsOf(type, selections, reading)].flatMap(([key, nodes]): FieldProjection[] => {
    const name = nodes[0]?.name.value ?? key;
    if (name === '__typename') return [{ key, coordinate: name, project: 'typename', needed: true }];
    if (name.startsWith('__')) return [{ key, coordinate: name, project: asIs, needed: false }];
    const field = type.getFields()[name];
    return field ? [{ key, coordinate: `${type.name}.${name}`, project: project(field.type, nodes, reading), needed: isNonNullType(field.type) }] : [];
  });
}

/** What is known about the schema was shaped when it was answered. */
const asIs: Project = value => value ?? null;

function projectObject(type: GraphQLObjectType, fields: readonly FieldProjection[]): Project {
  return (value, missing) => {
    if (!isJson(value)) return null;
    const made: Json = {};
    for (const field of fields) {
      const one = field.project === 'typename' ? type.name : field.project(value[field.key], missing);
      if (one === null && field.needed) {
        missing.field ??= field.coordinate;
        return null;
      }
      made[field.key] = one;
    }
    return made;
  };
}

/** The composite type that a field leads to, or null for a scalar or enum. */
export function compositeUnder(type: GraphQLOutputType): GraphQLCompositeType | null {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named) || isAbstractType(named) ? named : null;
}
