import type { PersonFilter, PersonOrder, PersonOrderField } from '../gql/graphql.ts';

/** The filters of the list as the address holds them. */
export type PeopleFilters = { search: string; unit: string | null; residence: string | null; who: string };

export const EVERYBODY: PeopleFilters = { search: '', unit: null, residence: null, who: 'ALL' };

const fields: Record<string, PersonOrderField> = { number: 'NUMBER', name: 'NAME', updatedAt: 'UPDATED_AT' };

/** The server's filter for what the list shows. */
export function filterOf({ search, unit, residence, who }: PeopleFilters): PersonFilter {
  return {
    search: search || null,
    orgUnitId: unit,
    hasResidence: residence === null ? null : residence === 'YES',
    kind: who === 'STUDENT' || who === 'STAFF' ? who : null,
    isActive: who === 'ALL' ? null : who !== 'AWAY',
  };
}

/** The server's order for a sorted column; null for its own. */
export function orderOf(sort: { id: string; desc: boolean } | null): PersonOrder | null {
  const field = sort && fields[sort.id];
  return field ? { field, direction: sort.desc ? 'DESC' : 'ASC' } : null;
}
