import { describe, expect, it } from 'vitest';
import { outageProblems } from './outage.ts';

const personnel = { name: 'personnel', sdl: 'type Person @key(fields: "id") { id: ID! name: String! number: String! }' };
const health = (field: string) => ({ name: 'health', sdl: `type Person @key(fields: "id") { id: ID! name: String! @external ${field} }` });

describe('A field that a department adds to another’s type', () => {
  it('is fine when it may be null', () => {
    expect(outageProblems([health('state: String'), personnel])).toEqual([]);
  });

  it('is named when it may not', () => {
    expect(outageProblems([health('results: [String!]!'), personnel])).toEqual([expect.stringMatching(/^Person\.results: health adds it to a type of personnel/)]);
  });
});
