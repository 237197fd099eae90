import type { ChildProcess } from 'node:child_process';
import { RunProblem } from '../problem.ts';
import { departments } from './departments.ts';
import type { Plan, Topology } from './options.ts';
import { end, spawnProcess } from './spawn.ts';

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
    const { child, url } = spawnProcess({ name, plan, port, urls: urls() });
    const member: Member = { name, child, url: await url, isStopping: false };
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

async function stopMember(member: Member | undefined): Promise<void> {
  if (!member) return;
  member.isStopping = true;
  await end(member.child, 'SIGTERM');
}
