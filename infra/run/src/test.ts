import { names, runParts } from './testing/parts.ts';
import { closingLine, exitCode } from './tally.ts';

const [part, ...filters] = process.argv.slice(2);

if (part && !names.includes(part)) {
  console.error(`There is no part "${part}": the parts are ${names.join(', ')}.`);
  process.exitCode = 1;
} else {
  const tally = await runParts(part, filters);
  console.log(`\n${closingLine(tally)}`);
  process.exitCode = exitCode(tally);
}
