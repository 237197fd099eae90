import { ClientProblem, type Clients } from '@campus/identity';
import { RunProblem } from '../problem.ts';
import type { ClientOrder } from './options.ts';

/** Does what was ordered. @returns what to print; a secret stands in it this once. @throws RunProblem */
export async function carryOut(order: ClientOrder, clients: Clients): Promise<string> {
  try {
    switch (order.order) {
      case 'list':
        return table(await clients.list());
      case 'create':
        return shown(await clients.create(order));
      case 'renew':
        return renewed(await clients.renewSecret(order.id, order));
      case 'disable':
        await clients.disable(order.id);
        return `The client ${order.id} gets no more tokens; those it holds end within ten minutes.`;
    }
  } catch (problem) {
    if (problem instanceof ClientProblem) throw new RunProblem(problem.message, problem);
    throw problem;
  }
}

const shown = ({ id, secret }: { id: string; secret: string }) => `client_id      ${id}\nclient_secret  ${secret}\n\nKeep the secret now: it is shown this once. A lost one is replaced with --renew.`;

const renewed = ({ formerUntil, ...client }: Awaited<ReturnType<Clients['renewSecret']>>) =>
  `${shown(client)}\n${formerUntil ? `The old one is good until ${formerUntil.toISOString()}.` : 'The old one is good no more.'}`;

function table(list: Awaited<ReturnType<Clients['list']>>): string {
  if (list.length === 0) return 'There is no client yet.';
  return list.map(({ id, name, roles, disabledAt }) => [id.padEnd(20), roles.join(', ').padEnd(24), name, disabledAt ? '(disabled)' : ''].join('  ').trimEnd()).join('\n');
}
