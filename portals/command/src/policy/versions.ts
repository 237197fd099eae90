import type { CommandPoliciesQuery, PolicyKind } from '../gql/graphql.ts';

export type Policy = CommandPoliciesQuery['policies'][number];
export type Plan = NonNullable<CommandPoliciesQuery['plans']>[number];

/** The kinds a policy may be of, in the order in which they are read. */
export const POLICY_KINDS = ['ISOLATION', 'TRACING', 'POOLING'] as const satisfies readonly PolicyKind[];

/** Of versions, the newest first, the one that holds on a day: the newest of those that have begun. */
export const inForce = <Version extends { effectiveOn: string; version: number }>(versions: readonly Version[], day: string): Version | undefined =>
  versions.filter(({ effectiveOn }) => effectiveOn <= day).toSorted((one, other) => other.effectiveOn.localeCompare(one.effectiveOn) || other.version - one.version)[0];
