import { checks, complaintsOf, type Check } from '@campus/checks';
import { readBill } from '../bill/bill.ts';
import { refusedLicences } from '../bill/licences.ts';
import { step } from '../progress.ts';
import { root } from '../root.ts';
import { add, nothing, type Tally } from '../tally.ts';

/** Printed schema, composition and the portals' operations against what the code says. */
const schema: Check = {
  name: 'schema',
  run: () => complaintsOf(root, process.execPath, ['infra/run/run.mjs', 'schema', '--check']),
};

/** Under what licence each package of the lock file comes. */
const licences: Check = { name: 'licences', run: async () => refusedLicences((await readBill(root)).components) };

/** A tool that breaks down has not approved. */
const brokenDown = (cause: unknown): string[] => String(cause instanceof Error ? cause.message : cause).split('\n');

/** Runs every check, a line each, and below a line what is wrong. */
export async function runChecks(): Promise<Tally> {
  let tally = nothing;
  for (const check of [...checks, licences, schema]) {
    const complaints = await step(`Checking ${check.name}`, () => check.run(root).catch(brokenDown));
    console.log(complaints.length === 0 ? `✓ ${check.name}` : `✗ ${check.name}`);
    for (const complaint of complaints) console.log(`    ${complaint}`);
    tally = add(tally, complaints.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
  return tally;
}
