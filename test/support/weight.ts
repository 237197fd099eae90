import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const PORTALS = path.join(import.meta.dirname, '../../portals');

/** A script of the built portals, and the bytes in which it travels. */
export interface Script { readonly file: string; readonly bytes: number }

interface Remote { name: string; entry: string; first: string[] }
type Parts = Record<string, string[]>;

const readJson = <T>(...file: string[]): T => JSON.parse(readFileSync(path.join(PORTALS, ...file), 'utf8')) as T;
const isScript = (file: string) => file.endsWith('.js');

/** What the file compresses to; as it is where compression gains nothing. @param file its address, such as `/portals/health/entry.js` */
function weigh(file: string): Script {
  const [, portal = 'shell', inside = file] = /^\/portals\/([^/]+)\/(.+)$/.exec(file) ?? [];
  const built = path.join(PORTALS, portal, 'dist', inside);
  return { file, bytes: statSync(existsSync(`${built}.br`) ? `${built}.br` : built).size };
}

const totalOf = (scripts: readonly Script[]): number => scripts.reduce((sum, { bytes }) => sum + bytes, 0);

/** What index.html runs and asks for at once. */
export function shellScripts(): Script[] {
  const html = readFileSync(path.join(PORTALS, 'shell/dist/index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file = '']) => weigh(file));
}

/** Every department with what each of its pages adds to the shell: its entry, the larger of its languages, the page. */
export function departmentPages(): { department: string; page: string; scripts: Script[] }[] {
  return readJson<{ remotes: Remote[] }>('shell/dist/remotes.json').remotes.flatMap(({ name, entry, first }) => {
    const parts = readJson<Parts>(name, 'dist/parts.json');
    const scriptsOf = (part: string) => (parts[part] ?? []).filter(isScript).map(file => weigh(`/portals/${name}/${file}`));
    const language = ['./locales/zh-CN.ts', './locales/en.ts'].map(scriptsOf).reduce((one, other) => (totalOf(one) > totalOf(other) ? one : other));
    const begin = [entry, ...first].map(weigh);
    return Object.keys(parts).filter(part => part.endsWith('.page.tsx')).map(page => ({ department: name, page, scripts: [...begin, ...language, ...scriptsOf(page)] }));
  });
}

/** What is too much, the heaviest first, in a sentence; null while the scripts keep within the limit. */
export function tooHeavy(scripts: readonly Script[], limit: number): string | null {
  const total = totalOf(scripts);
  if (total <= limit) return null;
  const named = scripts.toSorted((one, other) => other.bytes - one.bytes).map(({ file, bytes }) => `${file} ${bytes}`);
  return `${total} bytes, ${total - limit} more than ${limit}. Look at ${named.join(', ')}.`;
}
