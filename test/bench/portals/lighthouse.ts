import { spawn } from 'node:child_process';
import path from 'node:path';
import { median } from '../report.ts';
import { CHROMIUM } from './stage.ts';

/** Fetched when the bench runs and not installed with the rest: see decisions/0001. */
const VERSION = '13.5.0';
const PATIENCE = 180_000;
const ALWAYS = ['--output=json', '--quiet', '--only-categories=performance', '--disable-full-page-screenshot', '--chrome-flags=--headless=new --no-sandbox --disable-gpu'];

/** How the page is looked at: Lighthouse's own presets, and the phone with its network and processor slowed in earnest instead of by calculation. */
export const LOOKS = {
  desktop: ['--preset=desktop'],
  phone: [],
  'phone, slowed in earnest': ['--throttling-method=devtools'],
} as const;
export type Look = keyof typeof LOOKS;

/** Points of 100, milliseconds, the shift of the layout, and how fast Lighthouse found the processor: it slows it by a factor, so the points of a slow machine are those of a slower phone. */
export interface Mark { processor: number; points: number; firstPaint: number; largestPaint: number; blocked: number; speed: number; shift: number }

interface Report { runtimeError?: { message: string }; environment: { benchmarkIndex: number }; categories: { performance: { score: number } }; audits: Record<string, { numericValue?: number } | undefined> }

/** npm as it runs us, or the one in the path. */
const npm = (): [string, ...string[]] => (process.env['npm_execpath']?.endsWith('.js') ? [process.execPath, process.env['npm_execpath']] : ['npm']);

async function run(args: readonly string[]): Promise<string> {
  const [command, ...first] = [...npm(), 'exec', '--yes', `--package=lighthouse@${VERSION}`, '--', 'lighthouse', ...args];
  const env = { ...process.env, CHROME_PATH: CHROMIUM, PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH'] ?? ''}` };
  const child = spawn(command, first, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE });
  let [answer, complaint] = ['', ''];
  child.stdout.on('data', (text: Buffer) => void (answer += text));
  child.stderr.on('data', (text: Buffer) => void (complaint += text));
  await new Promise((resolve, reject) => void child.on('close', resolve).on('error', reject));
  if (!answer) throw new Error(`Lighthouse said nothing: ${complaint.slice(-600)}`);
  return answer;
}

async function look(url: string, cookie: string, how: Look): Promise<Mark> {
  const { runtimeError, environment, categories, audits } = JSON.parse(await run([url, `--extra-headers=${JSON.stringify({ cookie })}`, ...LOOKS[how], ...ALWAYS])) as Report;
  if (runtimeError) throw new Error(`Lighthouse could not look at ${url}: ${runtimeError.message}`);
  const figure = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    processor: environment.benchmarkIndex,
    points: Math.round(categories.performance.score * 100),
    firstPaint: figure('first-contentful-paint'), largestPaint: figure('largest-contentful-paint'), blocked: figure('total-blocking-time'), speed: figure('speed-index'), shift: figure('cumulative-layout-shift'),
  };
}

/** The median of several looks, each figure by itself; each in a new browser that brings the cookie of somebody signed in. */
export async function judged(url: string, cookie: string, how: Look, times: number): Promise<Mark> {
  const marks: Mark[] = [];
  for (let i = 0; i < times; i++) marks.push(await look(url, cookie, how));
  const middle = (pick: (mark: Mark) => number) => median(marks.map(pick));
  return { processor: middle(one => one.processor), points: middle(one => one.points), firstPaint: middle(one => one.firstPaint), largestPaint: middle(one => one.largestPaint), blocked: middle(one => one.blocked), speed: middle(one => one.speed), shift: middle(one => one.shift) };
}
