import { GraphQLError, Kind, type GraphQLField } from 'graphql';
import { Directive } from 'type-graphql';
import type { Context } from '../request/context.ts';

/**
 * Who may call an operation or read a field: the permission is printed into the schema as `@requiresScopes`, refused at the gateway,
 * and refused again here by the built schema. A root field without one does not start.
 * @param permission `department.thing.verb`, such as `health.tube.seal`.
 */
export const Can = (permission: string) => Directive(`@requiresScopes(scopes: [["${permission}"]])`);

/** The error for whoever lacks a permission; the gateway answers the same one before it plans. */
export const forbidden = (field: string, permission: string): GraphQLError =>
  new GraphQLError(`You may not use ${field}: it needs the permission ${permission}. Ask the administrator of your department for it.`, {
    extensions: { code: 'FORBIDDEN', field, permission },
  });

type AnyField = GraphQLField<unknown, never>;

/** The permission a field was declared with; null where whoever sees its object may read it. */
export function permissionOf(field: AnyField): string | null {
  const scopes = field.astNode?.directives?.find(({ name }) => name.value === 'requiresScopes')?.arguments?.[0]?.value;
  const allOf = scopes?.kind === Kind.LIST ? scopes.values[0] : null;
  const first = allOf?.kind === Kind.LIST ? allOf.values[0] : null;
  return first?.kind === Kind.STRING ? first.value : null;
}

/** Refuses whoever lacks the permission of a mutation. */
export function mustHold(mutation: AnyField): (context: Pick<Context, 'actor'>) => void {
  const permission = permissionOf(mutation)!;
  return context => permit(context, `Mutation.${mutation.name}`, permission);
}

/** Throws for whoever lacks a permission; the house itself has all. */
export function permit({ actor }: Pick<Context, 'actor'>, field: string, permission: string): void {
  if (!actor.permissions.has(permission) && actor.kind !== 'SYSTEM') throw forbidden(field, permission);
}
