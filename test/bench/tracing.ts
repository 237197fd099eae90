import { parseArgs } from 'node:util';
import { traceOnCampus, type Traced } from './tracing-stage.ts';
import { machine } from './report.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '3000,30000' }, days: { type: 'string', default: '14' }, hall: { type: 'string', default: '2000' }, cases: { type: 'string', default: '5' } } });
const [days, hall, cases] = [values.days, values.hall, values.cases].map(Number) as [number, number, number];

/** What tracing one case may cost the database, in milliseconds. */
const LIMITS = { typical: 300, hall: 2_000 };

console.log(machine().join('\n'));
console.log(`\nOne positive result after another, traced over ${days} days of presence: typical students, then one of ${hall.toLocaleString('en')} who ate in one hall without tables.\n`);
console.log('| people | stays | case | close | secondary | traced by itself, database ms | of it first ring | second ring | at once, while six departments answer | all have answered, s |\n|---|---|---|---|---|---|---|---|---|---|');
const all: Traced[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  for await (const traced of traceOnCampus({ size, days, hall, cases })) {
    all.push(traced);
    const { stays, kind, close, secondary, again: { milliseconds, first }, atOnce, answered } = traced;
    console.log(`| ${size.toLocaleString('en')} | ${stays.toLocaleString('en')} | ${kind} | ${close} | ${secondary} | ${[milliseconds, first, milliseconds - first, atOnce.milliseconds].map(figure => figure.toFixed(0)).join(' | ')} | ${(answered / 1_000).toFixed(1)} |`);
  }
}
for (const [how, cost] of [['by itself', ({ again }: Traced) => again], ['at once', ({ atOnce }: Traced) => atOnce]] as const) {
  const slow = all.filter(traced => cost(traced).milliseconds > LIMITS[traced.kind]);
  console.log(`\nTraced ${how}: ${all.length - slow.length} of ${all.length} within ${LIMITS.typical} ms (typical) or ${LIMITS.hall} ms (hall).`);
}
