import { parseArgs } from 'node:util';
import { allScripts, downloads, largestPage, menus, scriptsOf } from './portals/bytes.ts';
import { react, type Reaction } from './portals/interaction.ts';
import { judged, LOOKS, type Look } from './portals/lighthouse.ts';
import { promise, rows } from './portals/promise.ts';
import { cookieOf, openStage, visit } from './portals/stage.ts';
import { machine } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '30000' }, looks: { type: 'string', default: '3' }, turns: { type: 'string', default: '6' }, url: { type: 'string' } },
});
const [size, looks, turns] = [values.size, values.looks, values.turns].map(Number) as [number, number, number];

/** What was promised: kilobytes of compressed scripts, points of Lighthouse, milliseconds from a key to the next frame. */
const PROMISED = { critical: 200, department: 40, points: 95, interaction: 100 };
const SLOWDOWNS = [1, 4];
const BOARD = '/command/board';
const PAGES = [['command', BOARD], ['personnel', '/personnel/people']] as const;

const kilobytes = (bytes: number) => Number((bytes / 1_000).toFixed(1));

async function bytes(url: string): Promise<void> {
  await using open = await visit(url, 'command');
  const sent = await downloads(open.page, url + BOARD);
  const ofDepartment = scriptsOf(sent, 'command');
  console.log(rows(['scripts of the first view, brotli', 'KB'], [['shell', kilobytes(allScripts(sent) - ofDepartment)], ['board', kilobytes(ofDepartment)]]));
  console.log(`\n${promise('critical scripts', allScripts(sent) / 1_000, PROMISED.critical, ' KB')}\n`);
  for (const [login, pages] of await menus()) {
    const largest = await largestPage(url, login, pages);
    console.log(promise(`${login}, of which ${largest.page} needs most`, largest.bytes / 1_000, PROMISED.department, ' KB'));
  }
}

async function firstView(url: string): Promise<void> {
  const lines: (string | number)[][] = [];
  const promises: string[] = [];
  for (const [login, page] of PAGES) {
    await using open = await visit(url, login);
    for (const how of Object.keys(LOOKS) as Look[]) {
      const mark = await judged(url + page, await cookieOf(open), how, looks);
      console.error(`${page}, ${how}: ${mark.points} points, blocked ${Math.round(mark.blocked)} ms`);
      lines.push([`${page}, ${how}`, mark.points, ...[mark.firstPaint, mark.largestPaint, mark.speed, mark.blocked].map(Math.round), mark.shift.toFixed(3), Math.round(mark.processor)]);
      promises.push(promise(`Lighthouse performance of ${page}, ${how}`, mark.points, PROMISED.points, '', 'at least'));
    }
  }
  console.log(rows([`medians of ${looks} first visits`, 'performance', 'first paint, ms', 'largest paint, ms', 'speed index, ms', 'blocked, ms', 'layout shift', 'processor by Lighthouse'], lines));
  console.log(`\n${promises.join('\n')}`);
}

const line = ({ act, middle, worst, longTasks, longest, processor }: Reaction) => [act, ...[middle, worst, longTasks, longest, processor].map(Math.round)];

async function interaction(url: string): Promise<void> {
  for (const slowdown of SLOWDOWNS) {
    const reactions: Reaction[] = [];
    for await (const one of react(url, slowdown, turns)) reactions.push(one);
    console.log(`${rows([`processor ${slowdown === 1 ? 'as it is' : `${slowdown} times slower`}, ${turns} times each`, 'median, ms', 'worst, ms', 'long tasks', 'longest, ms', 'processor, ms'], reactions.map(line))}\n`);
    const slowest = reactions.reduce((one, other) => (other.middle > one.middle ? other : one));
    console.log(`${promise(`the slowest in the median (${slowest.act})`, slowest.middle, PROMISED.interaction, ' ms')}\n`);
  }
}

const PARTS = { bytes, lighthouse: firstView, interaction };
const unknown = positionals.find(word => !(word in PARTS));
if (unknown) throw new Error(`Nothing to measure: ${unknown}. There is ${Object.keys(PARTS).join(', ')}.`);

console.log(`${machine().join('\n')}\n\n${size.toLocaleString('en')} people; the default topology; Chromium, signed in, with an empty cache.`);
await using stage = await openStage(size, values.url);
for (const [name, part] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n### ${name}\n`);
  await part(stage.url);
}
