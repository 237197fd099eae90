import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, getOperationAST, GraphQLError, parse, print, subscribe, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { SubgraphSdl } from '../composition/compose.ts';
import type { Subgraph, SubgraphAnswer, SubgraphRequest } from '../execution/subgraph.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external", "@requiresScopes"])\n`;
const can = (permission: string) => `@requiresScopes(scopes: [["${permission}"]])`;

const PROBLEMS = `
  type Refused @shareable { problems: [Problem!]! }
  type Problem @shareable { code: ProblemCode! message: String! }`;

/** Three small departments in the manner of the real ones. */
export const sdls: readonly SubgraphSdl[] = [
  {
    name: 'personnel',
    sdl: `${LINK} ${PROBLEMS}
      enum ProblemCode { NOT_FOUND NAME_EMPTY }
      interface Named { name: String! }
      type Query {
        people(first: Int = 50, after: String): PersonConnection! ${can('personnel.person.read')}
        person(id: ID!): Person ${can('personnel.person.read')}
        named: [Named!]! ${can('personnel.person.read')}
        slow: String ${can('personnel.person.read')}
        broken: String ${can('personnel.person.read')}
      }
      type Mutation { renamePerson(input: RenamePersonInput!): RenamePersonResult! ${can('personnel.person.rename')} }
      type Subscription { personMoved: Person ${can('personnel.person.read')} }
      input RenamePersonInput { id: ID! name: String! }
      union RenamePersonResult = RenamePersonSuccess | Refused
      type RenamePersonSuccess { person: Person! }
      type PersonConnection { nodes: [Person!]! totalCount: Int }
      type Person implements Named @key(fields: "id") {
        id: ID! name: String! kind: Kind! number: String ${can('personnel.number.read')}
        residence: Place friends(first: Int = 3): [Person!]!
      }
      type OrgUnit implements Named @key(fields: "id") { id: ID! name: String! head: Person }
      enum Kind { STUDENT STAFF }
      type Place @key(fields: "code", resolvable: false) { code: String! }`,
  },
  {
    name: 'health',
    sdl: `${LINK} ${PROBLEMS}
      enum ProblemCode { NOT_FOUND TUBE_SEALED }
      type Query { tubes: [Tube!]! ${can('health.tube.read')} }
      type Mutation { sealTube(id: ID!): SealTubeResult! ${can('health.tube.seal')} }
      union SealTubeResult = SealTubeSuccess | Refused
      type SealTubeSuccess { tube: Tube! }
      type Tube @key(fields: "id") { id: ID! label: String! people: [Person!]! }
      type Person @key(fields: "id") {
        id: ID! kind: Kind! @external
        healthState: HealthState ${can('health.state.read')}
        advice: String @requires(fields: "kind")
        testedOn: String!
      }
      enum Kind { STUDENT STAFF }
      type HealthState { code: String! since: String! }`,
  },
  {
    name: 'logistics',
    sdl: `${LINK}
      type Query { places: [Place!]! ${can('logistics.place.read')} }
      type Place @key(fields: "code") @key(fields: "id") { id: ID! code: String! name: String! capacity(unit: String): Int parent: Place }`,
  },
];

const idOf = (number: number) => `p${number}`;
const numberOf = (id: string) => Number(id.slice(1));
const person = (number: number) => ({ __typename: 'Person', id: idOf(number), name: `人员 ${number}`, kind: number % 5 ? 'STUDENT' : 'STAFF', number: `S${number}`, residence: number % 4 ? { __typename: 'Place', code: `D${number % 7}` } : null });
const place = (code: string): object => ({ __typename: 'Place', id: `place-${code}`, code, name: `楼 ${code}`, parent: code === 'campus' ? null : () => place('campus') });
const tube = (id: string) => ({ id, label: `T-${id}`, people: [{ id: 'p1' }, { id: 'p2' }, { id: 'p1' }] });
const range = (first: number) => Array.from({ length: first }, (_, index) => person(index + 1));

export const resolvers: Record<string, Record<string, object>> = {
  personnel: {
    Query: {
      people: (_: unknown, { first }: { first: number }) => ({ nodes: range(first), totalCount: 30_000 }),
      person: (_: unknown, { id }: { id: string }) => (numberOf(id) > 0 ? person(numberOf(id)) : null),
      named: () => [person(1), { __typename: 'OrgUnit', id: 'o1', name: '学院', head: person(2) }],
      slow: () => new Promise(resolve => setTimeout(resolve, 60_000, 'late').unref()),
      broken: () => {
        throw new Error('secret detail: table person_v2');
      },
    },
    Mutation: {
      renamePerson: (_: unknown, { input }: { input: { id: string; name: string } }) =>
        input.name ? { __typename: 'RenamePersonSuccess', person: { ...person(numberOf(input.id)), name: input.name } } : { __typename: 'Refused', problems: [{ code: 'NAME_EMPTY', message: 'Give a name.' }] },
    },
    Subscription: {
      personMoved: {
        async *subscribe() {
          for (const number of [1, 2, 3]) yield { personMoved: person(number) };
        },
      },
    },
    Person: { __resolveReference: ({ id }: { id: string }) => person(numberOf(id)), friends: ({ id }: { id: string }, { first }: { first: number }) => range(first + 1).filter(one => one.id !== id).slice(0, first) },
  },
  health: {
    Query: { tubes: () => [tube('1'), tube('2')] },
    Mutation: { sealTube: (_: unknown, { id }: { id: string }) => ({ __typename: 'SealTubeSuccess', tube: tube(id) }) },
    Person: {
      __resolveReference: (reference: { id: string; kind?: string }) => (reference.id === 'p404' ? null : reference),
      healthState: ({ id }: { id: string }) => {
        if (id === 'p213') throw new GraphQLError('Not yours to see.', { extensions: { code: 'FORBIDDEN' } });
        return numberOf(id) % 3 ? { code: 'NEGATIVE', since: '2026-03-01' } : null;
      },
      advice: ({ kind }: { kind?: string }) => (kind === 'STAFF' ? 'work' : 'rest'),
      testedOn: () => '2026-03-02',
    },
  },
  logistics: {
    Query: { places: () => ['D1', 'D2', 'campus'].map(place) },
    Place: { __resolveReference: ({ code, id }: { code?: string; id?: string }) => place(code ?? String(id).slice(6)), capacity: (_: unknown, { unit }: { unit?: string }) => (unit === 'beds' ? 4 : 2) },
  },
};

const schemas = new Map<string, GraphQLSchema>(sdls.map(({ name, sdl }) => [name, buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers[name] as never }])]));

/** Executes one operation on a department's schema. */
export async function executeOn(name: string, { document, variables, operationName, actor }: SubgraphRequest): Promise<SubgraphAnswer> {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`There is no department ${name} in this test.`);
  const args = { schema, document, variableValues: variables, operationName, contextValue: { actor } };
  return getOperationAST(document, operationName)?.operation === 'subscription' ? ((await subscribe(args)) as SubgraphAnswer) : ((await execute(args)) as ExecutionResult);
}

/** The departments in process; `asked` collects what each was asked. */
export function departments(): { subgraphs: Record<string, Subgraph>; asked: { name: string; text: string; request: SubgraphRequest }[] } {
  const asked: { name: string; text: string; request: SubgraphRequest }[] = [];
  const subgraph = (name: string): Subgraph => ({
    execute(request) {
      asked.push({ name, text: print(request.document), request });
      return executeOn(name, request);
    },
  });
  return { subgraphs: Object.fromEntries(sdls.map(({ name }) => [name, subgraph(name)])), asked };
}

export const permissions: Record<string, string[]> = {
  'personnel-admin': ['personnel.person.read', 'personnel.person.rename', 'personnel.number.read', 'logistics.place.read'],
  'health-admin': ['personnel.person.read', 'health.state.read', 'health.tube.read', 'health.tube.seal', 'logistics.place.read'],
  developer: ['personnel.person.read', 'health.state.read', 'health.tube.read', 'personnel.number.read', 'personnel.person.rename', 'logistics.place.read', 'health.tube.seal', 'graphql.explore'],
};
