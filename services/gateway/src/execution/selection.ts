import { isAbstractType, isInterfaceType, isObjectType, Kind, type DirectiveNode, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { refuse } from '../errors.ts';

/** The values of the variables that `@skip` and `@include` read, by name. */
export type Flags = Readonly<Record<string, unknown>>;

/** What is needed to read selections: fragments by name, the schema, and which conditional parts are in. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly flags: Flags;
  /** How many selections may still be read: fragments inside fragments can unfold a short document without end. */
  readonly budget: { left: number };
}

/** Whether `@skip` and `@include` leave a selection in. */
export function included(directives: readonly DirectiveNode[] | undefined, flags: Flags): boolean {
  return (directives ?? []).every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given?.[0]?.value;
    const on = value?.kind === Kind.VARIABLE ? flags[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
    return on === (name.value === 'include');
  });
}

/** The fields selected on one type, grouped by their name in the answer, fragments dissolved. */
export function fieldsOf(type: GraphQLCompositeType, selections: readonly SelectionSetNode[], reading: Reading): Map<string, FieldNode[]> {
  if (reading.budget.left-- <= 0) throw refuse(400, 'TOO_COSTLY', '片段展开后过大，请拆成几次请求。', 'The fragments unfold into too much. Split the request.');
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const read = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!included(node.directives, reading.flags)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = found.get(key);
        if (same) same.push(node);
        else found.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition?.name.value, type, reading.schema)) read(node.selectionSet);
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = reading.fragments.get(node.name.value);
        if (fragment && applies(fragment.typeCondition.name.value, type, reading.schema)) read(fragment.selectionSet);
      }
    }
  };
  for (const set of selections) read(set);
  return found;
}

function applies(condition: string | undefined, type: GraphQLCompositeType, schema: GraphQLSchema): boolean {
  if (!condition || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
}

/** The selections under a field, from every place where the field is written. */
export const selectionsUnder = (nodes: readonly FieldNode[]): SelectionSetNode[] => nodes.flatMap(node => node.selectionSet ?? []);
