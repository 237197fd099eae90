import type { Search } from '@campus/portal-kit';
import { FindPeopleDocument } from '../gql/graphql.ts';

/** People by name or number, for the palette. */
const findPeople: Search = async (typed, ask) => {
  const { people } = await ask(FindPeopleDocument, { text: typed });
  return people.nodes.map(({ id, number, name, orgUnit }) => ({ id, title: name, hint: `${number} · ${orgUnit.path}`, to: `/personnel/people/${id}` }));
};

export default findPeople;
