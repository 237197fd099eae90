import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeRosterSpreadsheets } from '@campus/campus';
import { RunProblem } from './problem.ts';
import { root } from './root.ts';
import { readSize } from './starting/options.ts';
import { run } from './starting/lifetime.ts';

/** `npm run roster`: the sample campus as its registrar would send it, to try the import on; nothing is asked of a database. */
await run(async () => {
  const folder = path.join(path.resolve(root, process.env.DATA_DIR ?? '.data'), 'registrar');
  const files = await writeRosterSpreadsheets(folder, { size: sizeOf(process.argv.slice(2)) });
  console.log(['The registrar’s roster, three times the same people:', ...Object.values(files).map(file => `  ${path.relative(root, file)}`)].join('\n'));
  if (process.connected) process.disconnect();
});

function sizeOf(args: string[]): number {
  try {
    return readSize(parseArgs({ args, options: { size: { type: 'string' } } }).values.size);
  } catch (cause) {
    throw cause instanceof RunProblem ? cause : new RunProblem('npm run roster takes --size N only, such as: npm run roster -- --size 5000.', cause);
  }
}
