import { isOurs, type Contestant, type Data, type Shape } from './shape.ts';

const list = (contestant: Contestant, fields: string) => (contestant === 'postgraphile' ? `{ nodes { ${fields} } }` : `{ ${fields} }`);
const inOrder = (contestant: Contestant, field: string, order: string) => (contestant === 'postgraphile' ? `${field}(orderBy: [${order}])` : field);

function requirements(contestant: Contestant): string {
  const trend = `${inOrder(contestant, 'trend', 'DAY_ASC')} ${list(contestant, 'day value')}`;
  const indicator = `indicator { code title titleEnglish unit comparison target value numerator denominator measuredAt isStale proofPath ${trend} }`;
  const clauses = `${inOrder(contestant, 'clauses', 'PLACE_ASC')} ${list(contestant, `code title titleEnglish department state ${indicator}`)}`;
  return list(contestant, `code title titleEnglish ${clauses}`);
}

/** The leadership's page: every requirement and clause with its state, figure and trend. */
export const board: Shape = {
  name: 'Board',
  title: '(c) the board of six requirements, states and trends judged now',
  reach: null,
  document: contestant =>
    isOurs(contestant) ? `query Board { board { requirements ${requirements(contestant)} } }` : `query Board { requirements${contestant === 'postgraphile' ? ': allRequirements(orderBy: [PLACE_ASC])' : ''} ${requirements(contestant)} }`,
  variables: async () => [{}],
  compared: (data: Data) => (data['board'] as Data | undefined)?.['requirements'] ?? data['requirements'],
};
