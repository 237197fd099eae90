import { Kind, type GraphQLError, type ASTVisitor, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';
import { both, problem, type Code } from '../errors.ts';
import type { Limits } from './limits.ts';

/** The limits that can be told from a document alone, as validation rules. */
export const limitRules = (limits: Limits): ValidationRule[] => [depthRule(limits.depth), rootRule(limits.rootFields), countRule(limits)];

function tooMany(code: Code, chinese: string, english: string, is: number, limit: number): GraphQLError {
  return problem(code, both(`${chinese}：${is}，上限 ${limit}。请拆成几次请求。`, `${english}: ${is}, the limit is ${limit}. Split the request.`), { limit });
}

function depthRule(limit: number): ValidationRule {
  return context => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Map());
      if (depth > limit) context.reportError(tooMany('TOO_DEEP', '查询嵌套层数过多', 'The operation is nested too deeply', depth, limit));
    },
  });
}

/** A fragment in its own cycle counts as nothing, and questions about the schema are not deep: rules of graphql-js refuse those. */
function depthOf(set: SelectionSetNode, context: ValidationContext, known: Map<string, number>): number {
  let deepest = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) deepest = Math.max(deepest, 1 + (node.selectionSet && !node.name.value.startsWith('__') ? depthOf(node.selectionSet, context, known) : 0));
    else if (node.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthOf(node.selectionSet, context, known));
    else deepest = Math.max(deepest, depthOfFragment(context.getFragment(node.name.value), context, known));
  }
  return deepest;
}

function depthOfFragment(fragment: FragmentDefinitionNode | null | undefined, context: ValidationContext, known: Map<string, number>): number {
  if (!fragment) return 0;
  const before = known.get(fragment.name.value);
  if (before !== undefined) return before;
  known.set(fragment.name.value, 0);
  const depth = depthOf(fragment.selectionSet, context, known);
  known.set(fragment.name.value, depth);
  return depth;
}

function rootRule(limit: number): ValidationRule {
  return context => ({
    OperationDefinition(operation) {
      const count = fieldsAtRoot(operation.selectionSet, context, new Set());
      if (count > limit) context.reportError(tooMany('TOO_MANY_ROOT_FIELDS', '一次请求的顶层字段过多', 'Too many root fields in one operation', count, limit));
    },
  });
}

function fieldsAtRoot(set: SelectionSetNode, context: ValidationContext, seen: Set<string>): number {
  return set.selections.reduce((count, node) => {
    if (node.kind === Kind.FIELD) return count + 1;
    if (node.kind === Kind.INLINE_FRAGMENT) return count + fieldsAtRoot(node.selectionSet, context, seen);
    const fragment = context.getFragment(node.name.value);
    if (!fragment || seen.has(node.name.value)) return count;
    return count + fieldsAtRoot(fragment.selectionSet, context, seen.add(node.name.value));
  }, 0);
}

/** How often one document may ask for the schema or a part of it: the whole of it is 300 KB. */
const SCHEMAS = 4;

const asksSchemaAgain = ({ name, alias }: FieldNode, context: ValidationContext): boolean =>
  name.value === '__schema' || name.value === '__type' || (alias !== undefined && context.getParentType()?.name.startsWith('__') === true);

function countRule({ aliases, directives }: Limits): ValidationRule {
  return (context): ASTVisitor => {
    let aliased = 0;
    let directed = 0;
    let schemas = 0;
    return {
      Field(node) {
        if (node.alias) aliased += 1;
        if (asksSchemaAgain(node, context)) schemas += 1;
      },
      Directive() {
        directed += 1;
      },
      Document: {
        leave() {
          if (aliased > aliases) context.reportError(tooMany('TOO_MANY_ALIASES', '别名过多', 'Too many aliases', aliased, aliases));
          if (schemas > SCHEMAS) context.reportError(tooMany('TOO_COSTLY', '对接口结构的提问过多', 'Too many questions about the schema', schemas, SCHEMAS));
          if (directed > directives) context.reportError(tooMany('TOO_MANY_DIRECTIVES', '指令过多', 'Too many directives', directed, directives));
        },
      },
    };
  };
}
