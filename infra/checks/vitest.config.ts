import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const require = createRequire(import.meta.url);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SECOND = 1_000;
/** What a service would log while a test breaks it on purpose; set LOG_LEVEL to see it. */
const env = { LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal' };

/** A file of unit tests waits for the database half of its time, so two cores are worth two files at once. */
const WORKERS = Math.max(2, availableParallelism() - 1);

const unit = { env, maxWorkers: WORKERS, testTimeout: 20 * SECOND, hookTimeout: 30 * SECOND };
const notUnit = ['**/{node_modules,dist}/**', '**/*.journey.test.ts'];

/**
 * Departments live together in one process, and so do their tests: the modules of the house are read once a worker instead of once a file, which was half of the time.
 * A file that puts something in a module's place has modules of its own.
 */
const ofDepartments = globSync('services/{personnel,health,logistics,teaching,employment,command}/src/**/*.test.ts', { cwd: here('../..') }).filter(
  file => !/\bvi\.(mock|stub)/.test(readFileSync(here(`../../${file}`), 'utf8')),
);

/** Stories start whole systems: one file at a time has the machine to itself. */
const story = { env, fileParallelism: false, testTimeout: 120 * SECOND, hookTimeout: 180 * SECOND };

/** Minutes of kills and load for one answer, and what holds for a cluster as for one process: on demand, by `npm test -- faults` and `-- security`, which set it. */
const onDemand = process.env.CAMPUS_LONG ? [] : ['test/faults/cluster.test.ts', 'test/security/audit-cluster.test.ts'];

/** Vite would take GraphQL's module build and its dependents the CommonJS one: two copies, which refuse each other's schemas. */
const oneGraphql = [{ find: /^graphql$/, replacement: require.resolve('graphql') }];

/** Workspace packages are read from their sources. */
const resolve = { conditions: ['campus:source', 'node'] };

const shared: ViteUserConfig = {
  root: here('../..'),
  resolve: { alias: oneGraphql, ...resolve },
  ssr: { resolve },
  environments: { ssr: { resolve }, __vitest__: { resolve } },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
};

export default defineConfig({
  ...shared,
  test: {
    globalSetup: [here('src/database.ts')],
    projects: [
      { ...shared, test: { name: 'unit', include: ['{services,infra,portals}/**/*.test.{ts,tsx}'], exclude: [...notUnit, ...ofDepartments], ...unit } },
      { ...shared, test: { name: 'unit-departments', include: ofDepartments, exclude: notUnit, isolate: false, ...unit } },
      { ...shared, test: { name: 'journeys', include: ['test/{journeys,security,faults}/**/*.test.ts', 'infra/**/*.journey.test.ts'], exclude: ['**/{node_modules,dist}/**', ...onDemand], ...story } },
      { ...shared, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...story } },
    ],
  },
});
