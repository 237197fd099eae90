import type { GridTaskFilter, GridTaskKind } from '../gql/graphql.ts';

/** The filters of the list as the address holds them. */
export type TaskFilters = { place: string; kind: string | null; state: string };

const KINDS: readonly GridTaskKind[] = ['ROLL_CALL', 'DELIVER_NOTICE', 'WATCH'];

/** The server's filter for what the list shows. */
export const filterOf = ({ place, kind, state }: TaskFilters): GridTaskFilter => ({
  place: place || null,
  kind: KINDS.find(one => one === kind) ?? null,
  isOverdue: state === 'OVERDUE' ? true : null,
  states: state === 'OPEN' ? ['OPEN'] : state === 'CLOSED' ? ['DONE', 'CANCELLED'] : null,
});
