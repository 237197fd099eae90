import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { start, type Runner } from './company.ts';
import { startIssuer } from './issuer.ts';
import { Asker, load } from './load.ts';
import { page } from './reads/page.ts';
import { openStage, setViews, type Stage } from './reads/stage.ts';
import { machine } from './report.ts';

const { values } = parseArgs({ options: { size: { type: 'string', default: '5000' }, idle: { type: 'string', default: '60' }, seconds: { type: 'string', default: '15' } } });
const [size, idle, seconds] = [values.size, values.idle, values.seconds].map(Number) as [number, number, number];

const CASES = [{ title: 'one worker', name: 'campusloop', workers: 1 }, { title: 'two workers', name: 'campusloop', workers: 2 }, { title: 'cluster', name: 'cluster', workers: 1 }] as const;
const CONNECTIONS = 16;

console.log(`${machine().join('\n')}\n\nUntil the first page is served, ${size.toLocaleString('en')} people; memory of all Node.js processes after ${idle} s of nothing and after ${seconds} s of pages for ${CONNECTIONS} callers.\n`);
console.log('|  | s, new database | s, existing database | processes | MB idle | MB reading |\n| --- | ---: | ---: | ---: | ---: | ---: |');
const issuer = await startIssuer();
try {
  for (const one of CASES) console.log(await lineOf(one));
} finally {
  issuer.stop();
}

async function lineOf({ title, name, workers }: (typeof CASES)[number]): Promise<string> {
  const stage = await openStage();
  try {
    const first = await served(stage, name, workers);
    await first.runner.stop();
    const { runner, took } = await served(stage, name, workers);
    try {
      await pause(idle * 1_000);
      const quiet = await runner.memory();
      await read(runner, stage);
      return `| ${title} | ${first.took.toFixed(1)} | ${took.toFixed(1)} | ${await runner.processes()} | ${megabytes(quiet)} | ${megabytes(await runner.memory())} |`;
    } finally {
      await runner.stop();
    }
  } finally {
    await stage.strike();
  }
}

/** Seconds until somebody sees a page. */
async function served({ databaseUrl, dataDir }: Stage, name: 'campusloop' | 'cluster', workers: number): Promise<{ runner: Runner; took: number }> {
  const began = performance.now();
  const runner = await start(name, { databaseUrl, dataDir, size, issuer: issuer.url, workers });
  const { status } = await fetch(new URL('/', runner.url));
  if (status !== 200) throw new Error(`The first page was answered with ${status}. Build the portals with \`npm run build\`.`);
  return { runner, took: (performance.now() - began) / 1_000 };
}

async function read(runner: Runner, stage: Stage): Promise<void> {
  await setViews(stage.client);
  const asker = new Asker(runner, Array.from({ length: 8 }, (_, i) => issuer.token(`bench-${i}`)), CONNECTIONS);
  try {
    const variables = await page.variables(one => asker.ask(page, one), stage.client);
    await load(asker, variables.map(one => asker.question(page, one)), CONNECTIONS, seconds);
  } finally {
    asker.stop();
  }
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
