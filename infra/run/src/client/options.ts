import { parseArgs } from 'node:util';
import { RunProblem } from '../problem.ts';

const USAGE = 'npm run client -- laboratory --role laboratory [--name 检测实验室] | laboratory --renew [--at-once] | laboratory --disable | --list';

/** What `npm run client` was told to do. */
export type ClientOrder =
  | { readonly order: 'list' }
  | { readonly order: 'create'; readonly id: string; readonly name: string; readonly roles: readonly string[] }
  | { readonly order: 'renew'; readonly id: string; readonly atOnce: boolean }
  | { readonly order: 'disable'; readonly id: string };

/** @param known the roles that some department gives a meaning. */
export function readClientOrder(args: readonly string[], known: readonly string[]): ClientOrder {
  const { values, positionals } = parse(args);
  const [id, ...others] = positionals;
  if (values.list) return { order: 'list' };
  if (!id || others.length) throw new RunProblem(`Say which client. Usage: ${USAGE}`);
  if (values.renew) return { order: 'renew', id, atOnce: values['at-once'] ?? false };
  if (values.disable) return { order: 'disable', id };

  const roles = [...new Set(values.role)];
  const unknown = roles.filter(role => !known.includes(role));
  if (roles.length === 0) throw new RunProblem(`The client ${id} needs at least one role (${known.join(', ')}). Usage: ${USAGE}`);
  if (unknown.length) throw new RunProblem(`No department knows the role ${unknown.join(', ')}: the roles are ${known.join(', ')}.`);
  return { order: 'create', id, name: values.name ?? id, roles };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { role: { type: 'string', multiple: true, default: [] }, name: { type: 'string' }, renew: { type: 'boolean' }, 'at-once': { type: 'boolean' }, disable: { type: 'boolean' }, list: { type: 'boolean' } },
    });
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split(/\.\s|\n/);
    throw new RunProblem(`${reason}. Usage: ${USAGE}`, cause);
  }
}
