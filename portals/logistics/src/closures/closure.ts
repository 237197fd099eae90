import type { LogisticsClosureListQuery } from '../gql/graphql.ts';

/** A closed place as the list shows it. */
export type Closure = LogisticsClosureListQuery['closures']['nodes'][number];
