import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RunProblem } from '../problem.ts';
import { namesOf, type Names } from './names.ts';
import { whatIsCalled } from './reserved.ts';

const USAGE = 'npm run new -- archive [--title 档案]';
const NAME = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;
/** Postgres cuts names at 63 bytes, and the longest of ours is a database of the tests. */
const LONGEST = 24;
/** Goes into source text between quotes. */
const TITLE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ·、（）()&-]{0,18}[\p{L}\p{N}）)])?$/u;

/** What `npm run new` was told to do. */
export interface Order {
  readonly names: Names;
}

/** Reads the command line; refuses, in one sentence, a name that no department of this repository can have. */
export function readOrder(args: readonly string[], root: string): Order {
  const { values, positionals } = parse(args);
  const [name, ...others] = positionals;
  if (!name || others.length) throw new RunProblem(`Say what the one new department is called. Usage: ${USAGE}`);
  const reason = refuseName(name) ?? refuseTitle(values.title) ?? refuseTaken(name, root);
  if (reason) throw new RunProblem(reason);
  return { names: namesOf(name, values.title) };
}

function refuseName(name: string): string | null {
  if (!NAME.test(name) || name.length > LONGEST)
    return `"${name}" cannot be a department's name: use its English name in at most ${LONGEST} small letters and digits, words joined by "-", such as student-affairs.`;
  const called = whatIsCalled(name);
  return called && `A department cannot be called "${name}", which is ${called}: choose another name.`;
}

function refuseTitle(title: string | undefined): string | null {
  if (title === undefined || TITLE.test(title)) return null;
  return `"${title}" cannot be a department's title: use 1 to 20 letters, digits, blanks and 、·&-（）, such as 档案.`;
}

function refuseTaken(name: string, root: string): string | null {
  const taken = ['services', 'portals', 'infra'].map(folder => `${folder}/${name}`).find(folder => existsSync(path.join(root, folder)));
  return taken ? `${taken} exists already: choose another name, or remove that folder if it is left over.` : null;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { title: { type: 'string' } } });
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split(/\.\s|\n/);
    throw new RunProblem(`${reason}. Usage: ${USAGE}`, cause);
  }
}
