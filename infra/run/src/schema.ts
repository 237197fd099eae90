import path from 'node:path';
import { CompositionRefused, readRegistered } from '@campus/gateway';
import { stalePaths, writePrinted } from './printing/files.ts';
import { operationProblems } from './printing/operations.ts';
import { print } from './printing/printed.ts';
import { root } from './root.ts';
import { departments } from './system/departments.ts';

/** `npm run schema` prints the graph from the code; with `--check` it only says what is stale or broken, one line each, and fails then. */
const isCheck = process.argv.includes('--check');
const folder = path.join(root, 'schema');

async function problems(): Promise<string[]> {
  const { printed, problems: unkept } = print(departments);
  const stale = isCheck ? await stalePaths(folder, printed) : [];
  if (!isCheck) for (const name of await writePrinted(folder, printed)) console.log(`schema/${name}`);
  const operations = await readRegistered(path.join(folder, 'operations'));
  return [...stale.map(name => `schema/${name} is stale: print it with "npm run schema".`), ...unkept, ...operationProblems(printed.get('api.graphql') ?? '', operations)];
}

async function problemsOrRefusal(): Promise<string[]> {
  try {
    return await problems();
  } catch (cause) {
    if (cause instanceof CompositionRefused) return cause.problems.map(problem => `composition: ${problem}`);
    throw cause;
  }
}

const found = await problemsOrRefusal();
for (const problem of found) console.error(problem);
process.exitCode = found.length ? 1 : 0;
