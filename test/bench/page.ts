/** One person of the page, as every contestant must answer it. */
export interface PersonOnPage {
  number: string;
  name: string;
  kind: string;
  orgUnit: { name: string };
  residence: { code: string; name: string; capacity: number };
  healthState: { state: string; since: string };
}

export interface Page { nodes: PersonOnPage[]; endCursor: string }

export const PEOPLE = 100;

/** What is asked of every contestant; only the field that lists people is called differently. */
export const document = (people: string, cursorType = 'String'): string => `query Page($first: Int!, $after: ${cursorType}) {
  people: ${people} {
    nodes { number name kind orgUnit { name } residence { code name capacity } healthState { state since } }
    pageInfo { endCursor }
  }
}`;

/** Instants are compared as instants: one writes them in UTC with milliseconds, another with an offset. */
export function comparable({ nodes }: Page): PersonOnPage[] {
  return nodes.map(({ number, name, kind, orgUnit, residence, healthState }) => ({
    number, name, kind, orgUnit, residence, healthState: { ...healthState, since: new Date(healthState.since).toISOString() },
  }));
}
