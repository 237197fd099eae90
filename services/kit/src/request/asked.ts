import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * The fields that an operation asks below this one, as dotted paths (`nodes.orgUnit`), aliases undone and fragments opened,
 * so that a list reads only the columns it needs and counts only when asked.
 */
export function asked(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  let paths = known.get(info.fieldNodes);
  if (!paths) known.set(info.fieldNodes, (paths = pathsBelow(info)));
  return paths;
}

/** A compiled operation has the same nodes each time. */
const known = new WeakMap<readonly FieldNode[], ReadonlySet<string>>();

function pathsBelow(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const paths = new Set<string>();
  const walk = (set: SelectionSetNode | undefined, prefix: string): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') {
        paths.add(prefix + selection.name.value);
        walk(selection.selectionSet, `${prefix}${selection.name.value}.`);
      } else walk(selection.kind === 'InlineFragment' ? selection.selectionSet : info.fragments[selection.name.value]?.selectionSet, prefix);
    }
  };
  for (const node of info.fieldNodes) walk(node.selectionSet, '');
  return paths;
}
