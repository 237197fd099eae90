import { GraphQLError } from 'graphql';
import { Directive } from 'type-graphql';

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
