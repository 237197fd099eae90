import { closingLine, exitCode } from './tally.ts';
import { runChecks } from './testing/checks.ts';

const tally = await runChecks();
console.log(`\n${closingLine(tally)}`);
process.exitCode = exitCode(tally);
