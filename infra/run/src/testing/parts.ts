import { add, nothing, type Tally } from '../tally.ts';
import { findChromium } from './chromium.ts';
import { runChecks } from './checks.ts';
import { runSuite } from './suite.ts';

/** The parts of `npm test`, in order; each runs alone as `npm test -- <part>`, with names of files to run only those. */
export const parts: Readonly<Record<string, (filters: readonly string[]) => Promise<Tally>>> = {
  check: () => runChecks(),
  unit: filters => runSuite('unit*', filters),
  journeys: filters => runSuite('journeys', filters),
  browser: async filters => runSuite('browser', filters, { ...process.env, CAMPUS_CHROMIUM: await findChromium() }),
};

/** What also runs alone, as `npm test -- <topic>`, and then in its long form. */
const topics: Readonly<Record<string, (filters: readonly string[]) => Promise<Tally>>> = {
  security: filters => runSuite('journeys', filters.length > 0 ? filters : ['test/security'], { ...process.env, CAMPUS_LONG: '1' }),
  faults: filters => runSuite('journeys', filters.length > 0 ? filters : ['test/faults'], { ...process.env, CAMPUS_LONG: '1' }),
};

/** The words that `npm test --` takes. */
export const names: readonly string[] = [...Object.keys(parts), ...Object.keys(topics)];

/** Runs one part, or all of them even if an earlier one failed. */
export async function runParts(name: string | undefined, filters: readonly string[]): Promise<Tally> {
  let tally = nothing;
  for (const part of name ? [name] : Object.keys(parts)) {
    console.log(`\n── ${part}`);
    tally = add(tally, await attempt(part, filters));
  }
  return tally;
}

async function attempt(part: string, filters: readonly string[]): Promise<Tally> {
  try {
    return (await (parts[part] ?? topics[part])?.(filters)) ?? nothing;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
