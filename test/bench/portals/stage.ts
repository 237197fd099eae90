import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { startSystem, workersFor } from '@campus/run';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { DESKTOP, signIn } from '../../support/browser.ts';

export const CHROMIUM = process.env['CAMPUS_CHROMIUM'] ?? '/usr/bin/chromium';

/** Who opens pages: leadership's board, the roster, and every department's own pages. */
export type Login = 'command' | 'personnel' | 'health' | 'logistics' | 'teaching' | 'employment';

/** The system that is measured, and where a browser finds it. */
export interface Stage extends AsyncDisposable { readonly url: string }

/** The default topology on a sample campus; or one that runs already, at its address. */
export async function openStage(size: number, url: string | undefined): Promise<Stage> {
  if (url) return { url: url.replace(/\/$/, ''), [Symbol.asyncDispose]: async () => undefined };
  const dataDir = await mkdtemp(path.join(tmpdir(), 'campusloop-bench-'));
  const system = await startSystem({ dataDir, size, workers: workersFor(availableParallelism(), totalmem()), onTrouble: console.error });
  return {
    url: system.url,
    async [Symbol.asyncDispose]() {
      await system.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A browser of one person, signed in. */
export interface Visit extends AsyncDisposable { readonly page: Page; readonly context: BrowserContext }

/** Opens a browser and signs in. */
export async function visit(url: string, login: Login, options: BrowserContextOptions = {}): Promise<Visit> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  await signIn(page, url, login);
  return { page, context, [Symbol.asyncDispose]: () => browser.close() };
}

/** What a browser sends to be known as who is signed in. */
export const cookieOf = async ({ context }: Visit): Promise<string> => (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

/** Waits until nothing on the page is still to come. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .k-skeleton'));
};
