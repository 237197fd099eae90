import type { PostFilter } from '../gql/graphql.ts';

/** The filters of the list as the address holds them. */
export type PostFilters = { search: string; key: string | null; coverage: string };

/** The server's filter for what the list shows. */
export const filterOf = ({ search, key, coverage }: PostFilters): PostFilter => ({
  search: search || null,
  isKey: key === null ? null : key === 'YES',
  coverage: coverage === 'GAPS' ? ['ONE_LINE', 'UNCOVERED'] : coverage === 'UNCOVERED' ? ['UNCOVERED'] : null,
});
