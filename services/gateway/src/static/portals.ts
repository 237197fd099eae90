import { extname, join } from 'node:path';
import type { Exchange } from '../http/exchange.ts';
import { fileIn, sendFile, sendNotFound } from './files.ts';

/** Where the built portals lie: `<root>/shell` is served at `/`, `<root>/<name>` at `/portals/<name>/`. */
export interface Portals {
  readonly root: string;
}

const OF_PORTAL = /^\/portals\/([a-z][a-z-]*)\/(.+)$/;

/** Serves the portals; a path without a file extension is a page of the shell. */
export function createPortalHandler({ root }: Portals): (exchange: Exchange) => Promise<void> {
  const shell = join(root, 'shell');
  return async exchange => {
    const [, name, rest] = OF_PORTAL.exec(exchange.path) ?? [];
    const file = name && rest ? fileIn(join(root, name), rest) : fileIn(shell, exchange.path === '/' ? 'index.html' : exchange.path);
    if (file && (await sendFile(exchange, file))) return;
    const isPage = exchange.path.startsWith('/') && !exchange.path.startsWith('/portals/') && extname(exchange.path) === '' && file !== null;
    if (!isPage || !(await sendFile(exchange, join(shell, 'index.html')))) sendNotFound(exchange);
  };
}
