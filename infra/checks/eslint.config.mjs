import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import plugin from '@graphql-eslint/eslint-plugin';
import { Kind, parse, print } from 'graphql';

const root = fileURLToPath(new URL('../..', import.meta.url));
const all = plugin.configs['flat/schema-all'].rules;
const relay = plugin.configs['flat/schema-relay'].rules;

/** Root types by their fields, an edge by its connection, the one `input` by its mutation. */
const DESCRIBED_BY_ANOTHER = [
  'ObjectTypeDefinition[name.value=/^(Query|Mutation|Subscription)$|Edge$/]',
  'FieldDefinition > InputValueDefinition[name.value=input]',
];

/** Where schema/CONVENTIONS.md says otherwise than the linter's authors. */
const conventions = {
  // Fields stand in the order in which a reader meets them.
  '@graphql-eslint/alphabetize': 'off',
  // Writing is what the API is for.
  '@graphql-eslint/no-root-type': 'off',
  // Own columns and results are non-null; a success says what changed and clients keep their cache by id.
  '@graphql-eslint/require-nullable-result-in-root': 'off',
  '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
  // Values (a score, a report's line, a connection) have no identity.
  '@graphql-eslint/strict-id-in-types': 'off',
  // Another department's type is reached from another subgraph.
  '@graphql-eslint/no-unreachable-types': 'off',
  '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
  '@graphql-eslint/require-description': [
    'error',
    { types: true, rootField: true, InputValueDefinition: true, ignoredSelectors: DESCRIBED_BY_ANOTHER },
  ],
  // Pages go forward.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // Connections offer `nodes` beside `edges`, and what has an `id` needs no interface that says so.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
};

const federation = readFileSync(new URL('federation.graphql', import.meta.url), 'utf8');

/**
 * The plugin builds the schema of a document with `@link` by a form of `buildSubgraphSchema` that is gone.
 * So what it builds is a copy with plain definitions in place of the link; what it lints is the file.
 */
function plainCopy(file) {
  const document = parse(readFileSync(path.join(root, file), 'utf8'));
  const definitions = document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  const copy = path.join(root, '.cache', 'lint', path.basename(file));
  mkdirSync(path.dirname(copy), { recursive: true });
  writeFileSync(copy, `${federation}\n${print({ ...document, definitions })}`);
  return copy;
}

/** One project each: two subgraphs define the same shared types. */
const subgraphs = globSync('schema/subgraphs/*.graphql', { cwd: root });
const projects = Object.fromEntries(subgraphs.map(file => [path.basename(file, '.graphql'), { schema: plainCopy(file), include: file }]));

export default [
  {
    files: ['schema/subgraphs/*.graphql'],
    plugins: { '@graphql-eslint': plugin },
    languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { projects } } },
    rules: { ...all, ...relay, ...conventions },
  },
];
