import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { RunProblem } from '../problem.ts';
import { root } from '../root.ts';
import type { Order, Report } from './child.ts';
import { departments } from './departments.ts';
import type { Plan, Topology } from './options.ts';

/** Children run what was compiled, also when the parent runs from its sources. */
const CHILD = path.join(root, 'infra', 'run', 'dist', 'system', 'child.js');
const GRACE = 15_000;

interface Member {
  readonly name: string;
  child: ChildProcess;
  url: string;
  isStopping: boolean;
}

/** The cluster: each service a process of its own, HTTP between them. It reports a service that ends and starts none again by itself. */
export async function startCluster(plan: Plan, onTrouble: (line: string) => void): Promise<Topology> {
  const members = new Map<string, Member>();
  const urls = () => Object.fromEntries([...members.values()].filter(({ name }) => name !== 'gateway').map(({ name, url }) => [name, url]));

  const start = async (name: string, port: number) => {
    const { child, url } = await spawnService({ name, plan, port, urls: urls() });
    const member: Member = { name, child, url, isStopping: false };
    members.set(name, member);
    child.once('exit', (code, signal) => {
      if (!member.isStopping) onTrouble(`${name} has ended (${signal ?? `exit code ${code}`}). The others go on.`);
    });
  };
  const stop = async () => {
    await stopMember(members.get('gateway'));
    await Promise.all([...members.values()].map(stopMember));
  };
  const named = (name: string): Member => {
    const member = members.get(name);
    if (!member) throw new RunProblem(`There is no service "${name}": the services are ${[...members.keys()].join(', ')}.`);
    return member;
  };

  try {
    await Promise.all([...departments.map(({ name }) => name), ...(plan.issuer ? [] : ['identity'])].map(name => start(name, 0)));
    await start('gateway', plan.port);
  } catch (problem) {
    await stop();
    throw problem;
  }
  return {
    services: () => [...members.values()].map(({ name, url, child }) => ({ name, url, pid: child.pid ?? 0 })),
    async kill(name) {
      await end(named(name).child, 'SIGKILL');
    },
    async restart(name) {
      const member = named(name);
      await stopMember(member);
      await start(name, name === 'gateway' ? plan.port : Number(new URL(member.url).port));
    },
    stop,
  };
}

async function spawnService(order: Order): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(CHILD, { execArgv: ['--enable-source-maps'] });
  child.send(order);
  const [report] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [{ problem: 'it ended before it was ready' }])])) as [Report];
  if ('url' in report) return { child, url: report.url };
  throw new Error(`${order.name} did not start: ${report.problem}`);
}

async function stopMember(member: Member | undefined): Promise<void> {
  if (!member) return;
  member.isStopping = true;
  await end(member.child, 'SIGTERM');
}

/** Resolves when the process is gone; one that does not stop in time is killed. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
  await gone;
  clearTimeout(timer);
}
