import { readFile } from 'node:fs/promises';
import type { Page, Response } from 'playwright-core';
import { settled, visit, type Login } from './stage.ts';

/** A file of the portals as it went over the wire: its compressed size without headers. */
export interface Sent { readonly path: string; readonly kind: string; readonly bytes: number }

/** What files one page downloads with an empty cache until nothing on it is still to come. */
export async function downloads(page: Page, url: string): Promise<Sent[]> {
  const sent: Sent[] = [];
  const note = (response: Response) => {
    const { pathname } = new URL(response.url());
    if (pathname === '/graphql') return;
    sent.push({ path: pathname, kind: response.request().resourceType(), bytes: Number(response.headers()['content-length'] ?? 0) });
  };
  await page.goto('about:blank');
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
  page.on('response', note);
  await page.goto(url);
  await settled(page);
  page.off('response', note);
  return sent;
}

const scripts = (sent: readonly Sent[], of: (path: string) => boolean) => sent.filter(({ kind, path }) => kind === 'script' && of(path)).reduce((sum, { bytes }) => sum + bytes, 0);
export const allScripts = (sent: readonly Sent[]): number => scripts(sent, () => true);
export const scriptsOf = (sent: readonly Sent[], department: string): number => scripts(sent, path => path.startsWith(`/portals/${department}/`));

interface Menu { remotes: { name: Login; menu: { path: string }[] }[] }

/** Every department's pages that its menu lists, by name. */
export async function menus(): Promise<Map<Login, string[]>> {
  const file = new URL('../../../portals/shell/dist/remotes.json', import.meta.url);
  const { remotes } = JSON.parse(await readFile(file, 'utf8')) as Menu;
  return new Map(remotes.map(({ name, menu }) => [name, menu.map(entry => `/${name}/${entry.path}`)]));
}

/** The page of a department that needs most of its scripts, with its bytes. */
export async function largestPage(url: string, login: Login, pages: readonly string[]): Promise<{ page: string; bytes: number }> {
  await using open = await visit(url, login);
  let largest = { page: '', bytes: 0 };
  for (const page of pages) {
    const bytes = scriptsOf(await downloads(open.page, url + page), login);
    if (bytes > largest.bytes) largest = { page, bytes };
  }
  return largest;
}
