import { readFileSync } from 'node:fs';
import { Agent, request, type RequestOptions } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** How one request of a burst ended. */
export interface Ended {
  readonly status: number;
  /** Error code of the answer, if any. */
  readonly code: string | undefined;
  readonly retryAfter: string | null;
  readonly milliseconds: number;
}

/** What every caller asks. */
export interface Question {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Asks over and over with so many callers at once, for so long; who is told to come back later does. All are connected before the first of them asks, so that they come at once indeed. */
export async function burst(callers: number, milliseconds: number, question: Question): Promise<Ended[]> {
  const lines = Array.from({ length: callers }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  await Promise.all(lines.map(line => exchange(line, new URL('/health', question.url), {})));
  const until = performance.now() + milliseconds;
  const ended: Ended[] = [];
  const caller = async (line: Agent) => {
    while (performance.now() < until) {
      const began = performance.now();
      const { status, retryAfter, text } = await exchange(line, new URL(question.url), { method: 'POST', headers: question.headers }, question.body);
      const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
      ended.push({ status, code: errors?.[0]?.extensions.code, retryAfter, milliseconds: performance.now() - began });
      if (retryAfter) await pause(Number(retryAfter) * 1_000);
    }
  };
  await Promise.all(lines.map(caller));
  for (const line of lines) line.destroy();
  return ended;
}

function exchange(agent: Agent, url: URL, options: RequestOptions, body = ''): Promise<{ status: number; retryAfter: string | null; text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { ...options, agent }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => void (text += part)).on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] ?? null, text }));
    }).on('error', reject).end(body);
  });
}

/** The time that so many of a hundred stay under, in milliseconds. */
export function percentile(all: readonly Ended[], percent: number): number {
  const times = all.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))] ?? 0;
}

/** Megabytes that a process holds now, and the most that it ever held. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}
