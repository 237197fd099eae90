import { cursorType, listOf, PEOPLE, peopleIn } from './people.ts';
import type { Shape } from './shape.ts';

const FIRST = 50;
const PLACES = 20;
const only = { ours: 'kind: STUDENT', postgraphile: 'kind: "STUDENT"', mercurius: 'kind: "STUDENT"' };

/** Pages of a filtered list far behind its beginning. A cursor is found by putting another number into one that the contestant gave. */
export const deep: Shape = {
  name: 'Deep',
  title: `(d) ${FIRST} students out of a filtered list, deep in it`,
  reach: null,
  document: contestant => `query Deep($first: Int!, $after: ${cursorType(contestant)}) { people: ${listOf(contestant, only)} ${PEOPLE} }`,
  async variables(ask, client) {
    const { rows } = await client.query<{ number: string }>(
      `select number from (select number, ntile(${2 * PLACES}) over (order by number) as part, row_number() over (partition by kind) as n from bench.person where kind = 'STUDENT') as spread
       where part > ${PLACES} group by part, number having number = min(number) order by number`);
    const starts = rows.filter((_, at) => at % Math.ceil(rows.length / PLACES) === 0).slice(0, PLACES);
    const first = peopleIn(await ask({ first: 1, after: null }));
    const { number } = first.nodes[0] as { number: string };
    return starts.map(start => ({ first: FIRST, after: moved(first.pageInfo.endCursor, number, start.number) }));
  },
  compared: data => peopleIn(data).nodes,
};

/** A cursor holds the number it stands at, as it is or in Base64. */
function moved(cursor: string, from: string, to: string): string {
  if (cursor === from) return to;
  const inside = Buffer.from(cursor, 'base64').toString();
  if (!inside.includes(from)) throw new Error(`A cursor without the number it stands at: ${inside}`);
  return Buffer.from(inside.replace(from, to)).toString('base64');
}
