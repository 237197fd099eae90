import { compose, outageProblems, roles as gatewayRoles, type SubgraphSdl } from '@campus/gateway';
import { buildDepartmentSchema, type Department } from '@campus/kit';

/** What stands in `schema/`, by path below it. */
export type Printed = ReadonlyMap<string, string>;

/** What the code says now: the texts, and what in them breaks our conventions. */
export interface Printing {
  readonly printed: Printed;
  readonly problems: readonly string[];
}

const HEAD = '# 由 npm run schema 打印，请勿手改。 Printed by "npm run schema": change the code, not this file.\n\n';

/** Prints every department's schema, the graph that they make together, and who may do what. Throws when they do not fit together. */
export function print(departments: readonly Department[]): Printing {
  const subgraphs: SubgraphSdl[] = departments.map(department => ({ name: department.name, sdl: buildDepartmentSchema(department).sdl }));
  const { supergraph, api } = compose(subgraphs);
  const permissions = permissionsOf([gatewayRoles, ...departments.map(({ roles }) => roles)]);
  const printed = new Map([
    ...subgraphs.map(({ name, sdl }) => [`subgraphs/${name}.graphql`, graphql(sdl)]),
    ['supergraph.graphql', graphql(supergraph)],
    ['api.graphql', graphql(api)],
    ['permissions.json', `${JSON.stringify(permissions, null, 2)}\n`],
  ] as [string, string][]);
  return { printed, problems: outageProblems(subgraphs) };
}

const graphql = (text: string) => `${HEAD}${text.trim()}\n`;

/** Every role with all that the departments let it do, in the order of the alphabet so that a change shows as one line. */
export function permissionsOf(parts: readonly Readonly<Record<string, readonly string[]>>[]): Record<string, string[]> {
  const roles = [...new Set(parts.flatMap(part => Object.keys(part)))].toSorted();
  return Object.fromEntries(roles.map(role => [role, [...new Set(parts.flatMap(part => part[role] ?? []))].toSorted()]));
}
