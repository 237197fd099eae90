import { readOrder } from './making/order.ts';
import { makeDepartment } from './making/make.ts';
import { reportOf } from './making/report.ts';
import { steps } from './making/steps.ts';
import { RunProblem } from './problem.ts';
import { root } from './root.ts';

/** `npm run new -- archive --title 档案`: a department that passes its tests, with its portal. */
const stopping = new AbortController();
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(event, () => stopping.abort());

try {
  const order = readOrder(process.argv.slice(2), root);
  const made = await makeDepartment(root, order, steps(root, order.names, stopping.signal));
  console.log(reportOf(made, order.names));
} catch (problem) {
  console.error(problem instanceof RunProblem ? problem.message : problem);
  process.exitCode = 1;
}
process.removeAllListeners('disconnect');
if (process.connected) process.disconnect();
