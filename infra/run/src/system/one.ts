import { startIdentity } from '@campus/identity';
import { createLog, openDepartment, openLine, readerUrl, sealKey, serviceUrl, startTelemetry, type Runtime } from '@campus/kit';
import { RunProblem } from '../problem.ts';
import { departments } from './departments.ts';
import { openGateway } from './gateway.ts';
import type { Plan, Topology } from './options.ts';

export interface Together {
  /** False in a process that only answers, beside one that also relays, consumes and keeps the clock. */
  readonly work: boolean;
  /** The figures of all processes. */
  readonly metrics: () => Promise<string>;
}

/** All in one: departments and identity in this process, the gateway calls them without HTTP. */
export async function startTogether(plan: Plan, { work, metrics }: Together): Promise<Topology> {
  const { adminUrl, secret, formerSecret, publicUrl } = plan;
  const audit = { key: sealKey(secret), anchors: plan.anchors };
  const stops = new AsyncDisposableStack();
  try {
    stops.defer(await startTelemetry('all-in-one'));
    const { line, close } = openLine(readerUrl(adminUrl, secret));
    stops.defer(close);
    const runtimes = await Promise.all(departments.map(department =>
      openDepartment(department, { databaseUrl: serviceUrl(adminUrl, department.name, 'app', secret), work, audit, connections: work ? 10 : 6, line })));
    for (const runtime of runtimes) stops.defer(() => runtime.stop());
    const identity = plan.issuer ? null : await startIdentity({ databaseUrl: serviceUrl(adminUrl, 'identity', 'app', secret), publicUrl, secret, formerSecret, anchors: work ? plan.anchors : undefined, log: createLog('identity') });
    if (identity) stops.defer(() => identity.stop());
    const gateway = await openGateway(plan, { subgraphs: Object.fromEntries(runtimes.map(asSubgraph)), metrics, ...(identity && { identity }) });
    stops.defer(() => gateway.stop());

    const names = ['gateway', ...(identity ? ['identity'] : []), ...runtimes.map(({ name }) => name)];
    return {
      services: () => names.map(name => ({ name, pid: process.pid, url: name === 'gateway' ? publicUrl : null })),
      kill: alone,
      restart: alone,
      stop: () => stops.disposeAsync(),
    };
  } catch (problem) {
    await stops.disposeAsync();
    throw problem;
  }
}

const asSubgraph = (runtime: Runtime): [string, Runtime] => [runtime.name, runtime];

async function alone(name: string): Promise<never> {
  throw new RunProblem(`${name} shares one process with the others: start with --cluster to stop it alone.`);
}
