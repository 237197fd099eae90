import { serveIdentity } from '@campus/identity';
import { createLog, sealKey, serve, serviceUrl, startTelemetry } from '@campus/kit';
import { departmentNamed } from './departments.ts';
import { openGateway } from './gateway.ts';
import { startTogether } from './one.ts';
import type { Plan } from './options.ts';
import { answerFigures, askFigures } from './figures.ts';
import { WORKER } from './spawn.ts';

/** What a process is started with: by the first message from its parent. */
export interface Order {
  /** A service of the cluster, or `worker`: one more process that answers in the topology `one`. */
  readonly name: string;
  readonly plan: Plan;
  /** The one it had when it is started again. */
  readonly port: number;
  /** Where the gateway finds the others. */
  readonly urls: Readonly<Record<string, string>>;
}

export type Report = { readonly url: string } | { readonly problem: string };

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** One service, or one worker, in a process of its own; it ends when its parent says so or is gone. */
async function start({ name, plan, port, urls }: Order): Promise<Running> {
  const { adminUrl, secret, formerSecret, anchors, publicUrl } = plan;
  if (name === WORKER) return { url: publicUrl, stop: (await startTogether(plan, { work: false, metrics: askFigures })).stop };
  const databaseUrl = serviceUrl(adminUrl, name, 'app', secret);
  if (name === 'identity') return serveIdentity({ databaseUrl, publicUrl, secret, formerSecret, anchors, port, log: createLog(name) });
  if (name !== 'gateway') return serve(departmentNamed(name), { databaseUrl, port, internalSecret: secret, audit: { key: sealKey(secret), anchors } });

  const stopTelemetry = await startTelemetry(name);
  const { identity, ...rest } = urls;
  const subgraphs = Object.fromEntries(Object.entries(rest).map(([department, url]) => [department, { url }]));
  const gateway = await openGateway(plan, { subgraphs, ...(identity && { identity: { url: identity } }) });
  return { url: gateway.url, stop: () => gateway.stop().finally(stopTelemetry) };
}

/** A parent that is gone cannot kill what does not stop in time. */
const GRACE = 15_000;

const report = (facts: Report) => process.send?.(facts);

process.once('message', async (order: Order) => {
  answerFigures();
  try {
    const running = await start(order);
    const stop = () => {
      setTimeout(() => process.exit(1), GRACE);
      void running.stop().finally(() => process.exit(0));
    };
    process.once('SIGTERM', stop).once('disconnect', stop);
    process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group; the parent stops us in order
    report({ url: running.url });
  } catch (problem) {
    report({ problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) });
    process.exit(1);
  }
});
