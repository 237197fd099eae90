import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { MOUNT } from '../provider/constants.ts';

const content = readFileSync(new URL('../../assets/sign-in.css', import.meta.url));
const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);

/** Path below the mount. */
export const stylesheetPath = `/assets/sign-in.${hash}.css`;
export const stylesheetUrl = MOUNT + stylesheetPath;

export function serveStylesheet(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' }).end(content);
}
