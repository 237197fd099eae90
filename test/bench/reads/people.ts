import { isOurs, type Contestant, type Data } from './shape.ts';

/** What a list of people is asked for, whatever it is filtered by. */
export const PEOPLE = `{
    nodes { number name kind orgUnit { name } residence { code name capacity } healthState { state since } }
    pageInfo { endCursor }
  }`;

interface People { nodes: object[]; pageInfo: { endCursor: string } }
export const peopleIn = ({ people }: Data): People => people as People;

/** The list's field as each contestant calls it; `only` narrows it further, in the contestant's own words. */
export function listOf(contestant: Contestant, only?: { ours: string; postgraphile: string; mercurius: string }): string {
  if (isOurs(contestant)) return `people(first: $first, after: $after, filter: { hasResidence: true${only ? `, ${only.ours}` : ''} })`;
  if (contestant === 'postgraphile') return `allPeople(first: $first, after: $after, orderBy: [NUMBER_ASC]${only ? `, condition: { ${only.postgraphile} }` : ''})`;
  return `people(first: $first, after: $after${only ? `, ${only.mercurius}` : ''})`;
}

/** PostGraphile has a type of its own for cursors. */
export const cursorType = (contestant: Contestant): string => (contestant === 'postgraphile' ? 'Cursor' : 'String');
