import type { CommandClauseFactsQuery } from '../gql/graphql.ts';

/** A clause as the drawer shows it. */
export type Clause = NonNullable<CommandClauseFactsQuery['clause']>;
