import type { ChildProcess } from 'node:child_process';
import { freePort } from '@campus/postgres';
import { RunProblem } from '../problem.ts';
import { departments } from './departments.ts';
import type { Plan, SystemOptions, Topology } from './options.ts';
import { end, spawnProcess } from './spawn.ts';

interface Member {
  readonly name: string;
  child: ChildProcess;
  url: string;
  /** What is done when it ends: it is started again, or only reported, or neither since it was told to. */
  onEnd: 'REVIVE' | 'REPORT' | 'NOTHING';
}

/** A service that ended by itself is started again after this long; twice as long after each try that failed. */
const AGAIN_MS = { first: 250, longest: 30_000 };

/** The cluster: each service a process of its own, HTTP between them. A service that ends by itself is reported and started again where it was. */
export async function startCluster(plan: Plan, onTrouble: (line: string) => void, reachedBy: SystemOptions['reachedBy'] = async (_, url) => url): Promise<Topology> {
  const members = new Map<string, Member>();
  const urls: Record<string, string> = {};

  const start = async (name: string, port: number) => {
    const { child, url } = spawnProcess({ name, plan, port, urls });
    const member: Member = { name, child, url: members.get(name)?.url ?? '', onEnd: 'REVIVE' };
    members.set(name, member);
    member.url = await url;
    if (name !== 'gateway') urls[name] ??= await reachedBy(name, member.url);
    child.once('exit', (code, signal) => {
      if (member.onEnd !== 'NOTHING') onTrouble(`${name} has ended (${signal ?? `exit code ${code}`}). The others go on${member.onEnd === 'REVIVE' ? '; it is started again' : ''}.`);
      if (member.onEnd === 'REVIVE') again(member, AGAIN_MS.first);
    });
  };
  const again = (member: Member, after: number): void => {
    const revive = () => start(member.name, portOf(member, plan)).catch((problem: Error) => {
      const tried = members.get(member.name) ?? member;
      if (tried.onEnd !== 'REVIVE') return;
      onTrouble(problem.message);
      again(tried, Math.min(after * 2, AGAIN_MS.longest));
    });
    setTimeout(() => (member.onEnd === 'REVIVE' ? void revive() : undefined), after).unref();
  };
  const stop = async () => {
    for (const member of members.values()) member.onEnd = 'NOTHING';
    await stopMember(members.get('gateway'));
    await Promise.all([...members.values()].map(stopMember));
  };
  const named = (name: string): Member => {
    const member = members.get(name);
    if (!member) throw new RunProblem(`There is no service "${name}": the services are ${[...members.keys()].join(', ')}.`);
    return member;
  };

  try {
    await Promise.all([...departments.map(({ name }) => name), ...(plan.issuer ? [] : ['identity'])].map(name => freePort().then(port => start(name, port))));
    await start('gateway', plan.port);
  } catch (problem) {
    await stop();
    throw problem;
  }
  return {
    services: () => [...members.values()].map(({ name, url, child }) => ({ name, url, pid: child.pid ?? 0 })),
    async kill(name) {
      named(name).onEnd = 'REPORT';
      await end(named(name).child, 'SIGKILL');
    },
    async restart(name) {
      const member = named(name);
      await stopMember(member);
      await start(name, portOf(member, plan));
    },
    stop,
  };
}

const portOf = ({ name, url }: Member, plan: Plan): number => (name === 'gateway' ? plan.port : Number(new URL(url).port));

async function stopMember(member: Member | undefined): Promise<void> {
  if (!member) return;
  member.onEnd = 'NOTHING';
  await end(member.child, 'SIGTERM');
}
