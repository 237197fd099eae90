import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readBill } from './bill/bill.ts';
import { RunProblem } from './problem.ts';
import { root } from './root.ts';

/** `npm run sbom`: the software bill of materials in CycloneDX, printed, or written with `-- --out <file>`. */
try {
  const out = outOf(process.argv.slice(2));
  const text = `${JSON.stringify(await readBill(root), null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text);
} catch (cause) {
  if (!(cause instanceof RunProblem)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
} finally {
  if (process.connected) process.disconnect();
}

function outOf(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { out: { type: 'string' } } }).values.out;
  } catch (cause) {
    throw new RunProblem('npm run sbom takes one option: -- --out <file>.', cause);
  }
}
