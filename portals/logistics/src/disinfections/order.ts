import type { LogisticsDisinfectionListQuery } from '../gql/graphql.ts';

/** An order to disinfect as the list shows it. */
export type Order = LogisticsDisinfectionListQuery['disinfections']['nodes'][number];
