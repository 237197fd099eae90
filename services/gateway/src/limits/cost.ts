import { getNullableType, isAbstractType, isInterfaceType, isListType, isNonNullType, isObjectType, Kind, type FieldNode, type GraphQLCompositeType, type GraphQLField, type GraphQLOutputType, type SelectionSetNode } from 'graphql';
import { compositeUnder } from '../execution/projection.ts';
import { fieldsOf, selectionsUnder, type Reading } from '../execution/selection.ts';
import type { Json } from '../execution/json.ts';

/** How many objects an operation may fetch at most with these variables: one for each object, times the sizes of the lists around it. */
export type Cost = (variables: Json) => number;

/** What a list without `first` is taken to hold. */
const UNSAID = 10;

type Size = Cost | null;

/** Compiles the cost of a selection. `first` on a field holds for the next list at or below it. */
export function costOf(root: GraphQLCompositeType, selections: SelectionSetNode, reading: Reading): Cost {
  return costUnder(root, [selections], null, reading, new Map());
}

function costUnder(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], size: Size, reading: Reading, known: Map<string, Cost>): Cost {
  const types = isAbstractType(type) ? [...(isInterfaceType(type) ? [type] : []), ...reading.schema.getPossibleTypes(type)] : [type];
  const each = types.map(one => sum(costsOn(one, sets, size, reading, known)));
  return variables => Math.max(0, ...each.map(cost => cost(variables)));
}

function costsOn(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], size: Size, reading: Reading, known: Map<string, Cost>): Cost[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [...fieldsOf(type, sets, reading).values()].flatMap(nodes => {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    const under = field ? compositeUnder(field.type) : null;
    return field && under && nodes[0] ? [costOfField(field, under, nodes, firstOf(field, nodes[0]) ?? size, reading, known)] : [];
  });
}

function costOfField(field: GraphQLField<unknown, unknown>, under: GraphQLCompositeType, nodes: readonly FieldNode[], size: Size, reading: Reading, known: Map<string, Cost>): Cost {
  const lists = listsIn(field.type);
  const inside = costUnder(under, selectionsUnder(nodes), lists ? null : size, reading, known);
  if (!lists) return variables => 1 + inside(variables);
  const outer = size ?? (() => UNSAID);
  return variables => outer(variables) * UNSAID ** (lists - 1) * (1 + inside(variables));
}

function listsIn(type: GraphQLOutputType): number {
  const open = getNullableType(type);
  return isListType(open) ? 1 + listsIn(open.ofType) : isNonNullType(open) ? listsIn(open.ofType) : 0;
}

function firstOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Size {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return null;
  const usual = typeof argument.defaultValue === 'number' ? argument.defaultValue : UNSAID;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (given?.kind === Kind.INT) return () => Math.max(0, Number(given.value));
  if (given?.kind !== Kind.VARIABLE) return () => usual;
  return variables => {
    const value = variables[given.name.value];
    return typeof value === 'number' ? Math.max(0, value) : usual;
  };
}

const sum = (costs: readonly Cost[]): Cost => variables => costs.reduce((total, cost) => total + cost(variables), 0);
