import type { LogisticsStockItemsQuery } from '../gql/graphql.ts';

/** A kind of goods with what is in store. */
export type Item = LogisticsStockItemsQuery['stockItems'][number];
