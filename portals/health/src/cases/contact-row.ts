import type { HealthContactsQuery } from '../gql/graphql.ts';

/** A contact of a case as the list shows it. */
export type ContactRow = NonNullable<HealthContactsQuery['case']>['contacts']['nodes'][number];
