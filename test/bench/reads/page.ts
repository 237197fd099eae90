import { cursorType, listOf, PEOPLE, peopleIn } from './people.ts';
import type { Shape } from './shape.ts';

const FIRST = 100;
const PAGES = 20;

/** The first pages of a list, walked as a client would. */
export const page: Shape = {
  name: 'Page',
  title: `(a) ${FIRST} people with fields of three departments`,
  reach: 0.5,
  document: contestant => `query Page($first: Int!, $after: ${cursorType(contestant)}) { people: ${listOf(contestant)} ${PEOPLE} }`,
  async variables(ask) {
    const asked: object[] = [];
    for (let after: string | null = null; asked.length < PAGES; ) {
      asked.push({ first: FIRST, after });
      after = peopleIn(await ask(asked.at(-1)!)).pageInfo.endCursor;
    }
    return asked;
  },
  compared: data => peopleIn(data).nodes,
};
