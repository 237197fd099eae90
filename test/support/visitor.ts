import type { Browser } from 'playwright-core';
import type { TestCampus } from './campus.ts';
import { openPage, signIn, type WatchedPage } from './browser.ts';

/** A signed-in officer at a portal's page. */
export async function visit(browser: Browser, campus: TestCampus, login: string, path: string, options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> {
  const watched = await openPage(browser, options);
  await signIn(watched.page, campus.system.url, login, undefined, path);
  return watched;
}
