import { Kind, visit, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { included, type Flags } from '../execution/selection.ts';

/** A document's fragments by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The same selections without `@skip` and `@include`: what they leave out is gone. A selection that would be empty asks for the type's name. */
export function decided<Node extends OperationDefinitionNode | FragmentDefinitionNode>(node: Node, flags: Flags): Node {
  const decide = <Selection extends SelectionNode>(selection: Selection) => {
    if (!included(selection.directives, flags)) return null;
    const directives = selection.directives?.filter(({ name }) => name.value !== 'skip' && name.value !== 'include');
    return directives?.length === selection.directives?.length ? undefined : { ...selection, directives };
  };
  return visit(node, {
    Field: decide,
    InlineFragment: decide,
    FragmentSpread: decide,
    SelectionSet: { leave: set => (set.selections.length ? undefined : { ...set, selections: [TYPENAME] }) },
  }) as Node;
}

/** The fragments that an operation still spreads, directly or through others. */
export function usedBy(operation: OperationDefinitionNode, fragments: Fragments): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  return [...used.values()];
}
