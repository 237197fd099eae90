import type { ICruiseOptions, IRegularForbiddenRuleType, IResolveOptions } from 'dependency-cruiser';

const DEPARTMENT = '^services/(?!kit/|gateway/|identity/)[^/]+/src';
const TEST = '(\\.test\\.tsx?$|^services/kit/src/testing(\\.ts$|/))';
/** In a feature folder, a file whose name has no suffix is a rule. */
const RULE = `${DEPARTMENT}/(?!migrations/)[^/]+/[^/.]+\\.ts$`;

/** Packages that hold types and no module. */
const TYPES_ALONE = '^@graphql-typed-document-node/core$';

const forbid = (name: string, comment: string, from: IRegularForbiddenRuleType['from'], to: IRegularForbiddenRuleType['to']): IRegularForbiddenRuleType => ({ name, comment, severity: 'error', from, to });

/** "What may import what", each line of the design as rules. */
const rules: IRegularForbiddenRuleType[] = [
  forbid('service-imports-itself-and-kit', 'Departments meet in the graph or by event.', { path: '^services/([^/]+)/' }, { path: '^services/', pathNot: '^services/($1|kit)/' }),
  forbid('service-is-not-run-by-infra', 'Only tests of a service may use infra/.', { path: '^services/', pathNot: TEST }, { path: '^(infra/(?!node_modules/)|test/)' }),
  forbid('portal-imports-itself-and-kit', 'The shell imports no department, and no portal another.', { path: '^portals/([^/]+)/' }, { path: '^portals/', pathNot: '^portals/($1|kit)/' }),
  forbid('portal-imports-no-server', 'schema/ is all that portals and services share.', { path: '^portals/' }, { path: '^(services/|infra/(?!node_modules/)|test/)' }),
  forbid('service-imports-no-portal', 'schema/ is all that portals and services share.', { path: '^services/' }, { path: '^portals/' }),
  forbid('rule-imports-rules-only', 'No ORM, no GraphQL, no clock, no package; types are free.', { path: RULE }, { pathNot: [RULE], dependencyTypesNot: ['type-only'] }),
  forbid('entity-knows-no-resolver', 'rule ← entity ← resolver ← main.ts.', { path: `${DEPARTMENT}/.+\\.entity\\.ts$` }, { path: '(\\.resolver|/src/main)\\.ts$' }),
  forbid('resolver-knows-no-main', 'rule ← entity ← resolver ← main.ts.', { path: `${DEPARTMENT}/.+\\.resolver\\.ts$` }, { path: '/src/main\\.ts$' }),
  forbid('kit-imports-nothing-of-ours', 'What a subgraph is before it has a department.', { path: '^(services|portals)/kit/', pathNot: TEST }, { path: '^(services/|portals/|infra/(?!node_modules/)|test/)', pathNot: '^(services|portals)/kit/' }),
  forbid('no-cycles', 'A cycle of types alone is gone after compiling and may stay.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  forbid('test-speaks-to-the-gateway', 'Journeys know a url and nothing of a department.', { path: '^test/' }, { path: '^(services/(?!kit/)|portals/)' }),
  forbid('import-resolves', 'An import that is not found hides what it breaks.', {}, { couldNotResolve: true, pathNot: TYPES_ALONE }),
];

export const options: ICruiseOptions = {
  ruleSet: { forbidden: rules },
  validate: true,
  exclude: { path: '(^|/)(node_modules|dist|gql)/' },
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  detectJSDocImports: false,
};

/** Workspace packages are followed into their sources. */
export const resolving: Partial<IResolveOptions> = {
  conditionNames: ['campus:source', 'node', 'import', 'default'],
  exportsFields: ['exports'],
  extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
};
