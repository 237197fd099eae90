import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Runtime } from '../runtime/open.ts';
import { mustHold } from '../schema/can.ts';
import { GatheringHall } from './gathering-hall.ts';
import { answerOnce } from './idempotency.ts';
import type { RequestContext } from './request-context.ts';
import { inTransaction } from './transaction.ts';

/** Gives every mutation field one transaction: rule, rows, audit and events together, or nothing. Gathered ones share it with whoever asks at the same moment. */
export function transactMutations(schema: GraphQLSchema, runtime: Runtime): void {
  const mutation: GraphQLObjectType | null | undefined = schema.getMutationType();
  for (const field of Object.values(mutation?.getFields() ?? {})) {
    const resolve = field.resolve as GraphQLFieldResolver<unknown, RequestContext>;
    const carryOut: Carrying = async (root, args, context, info) =>
      inTransaction(runtime, context, false, em => answerOnce(em, context, info.fieldName, args.input, () => resolve(root, args, context, info) as Promise<object>));
    const gathered = runtime.department.features.flatMap(feature => feature.gathered ?? []).find(({ field: name }) => name === field.name);
    field.resolve = gathered ? inCompany(new GatheringHall(runtime, gathered), mustHold(field), carryOut) : carryOut;
  }
}

type Carrying = GraphQLFieldResolver<unknown, RequestContext, { input?: unknown }, Promise<object>>;

/** Only who may ask gets among the others; whoever ends up alone is checked again there. */
const inCompany = (hall: GatheringHall, check: (context: RequestContext) => void, alone: Carrying): Carrying => async (root, args, context, info) => {
  check(context);
  return hall.enter(args.input, context, () => alone(root, args, context, info));
};
