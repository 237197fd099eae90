import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PAGE_POLICY } from '../http/safety-headers.ts';
import { send, type Exchange } from '../http/exchange.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.webmanifest': 'application/manifest+json', '.map': 'application/json; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.webp': 'image/webp', '.woff2': 'font/woff2', '.wasm': 'application/wasm',
};
/** Names that change with their content, as `index.3f2a91bc.js`. */
const HASHED = /\.[0-9a-f]{8,}\.[\w.]+$/;

/** The file of a folder that a path names; null for what lies outside of it, starts with a dot or is not a path. */
export function fileIn(folder: string, path: string): string | null {
  const decoded = decodedPath(path);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\') || decoded.split('/').some(part => part.startsWith('.'))) return null;
  const root = resolve(folder);
  const file = join(root, decoded);
  return file.startsWith(root + sep) ? file : null;
}

function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
}

/** Sends a file, its `.br` sibling where the browser takes it; answers false when there is no such file. */
export async function sendFile(exchange: Exchange, file: string): Promise<boolean> {
  const { request, response } = exchange;
  const packed = /\bbr\b/.test(String(request.headers['accept-encoding'])) ? await facts(`${file}.br`) : null;
  const found = packed ?? (await facts(file));
  if (!found) return false;
  const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}${packed ? '-br' : ''}"`;
  const headers: Record<string, string> = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': PAGE_POLICY,
    vary: 'accept-encoding',
    etag,
  };
  if (packed) headers['content-encoding'] = 'br';
  if (request.headers['if-none-match']?.split(',').some(tag => tag.trim() === etag)) {
    response.writeHead(304, headers).end();
  } else if (request.method === 'HEAD') {
    response.writeHead(200, { ...headers, 'content-length': found.size }).end();
  } else {
    response.writeHead(200, { ...headers, 'content-length': found.size });
    await pipeline(createReadStream(found.path), response);
  }
  return true;
}

async function facts(path: string): Promise<{ path: string; size: number; mtimeMs: number } | null> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR' || cause.code === 'ENAMETOOLONG') return null;
    throw cause;
  });
  return found?.isFile() ? { path, size: found.size, mtimeMs: found.mtimeMs } : null;
}

/** Answers 404 in plain words. */
export const sendNotFound = (exchange: Exchange) =>
  send(exchange, 404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }, '没有这个页面。 There is no such page.\n');
