import type { IncomingMessage } from 'node:http';
import { LANGUAGE_COOKIE } from './language.ts';

const LARGEST_FORM = 8 * 1024;

/** Thrown when a form is no form of ours; nothing a browser sends by itself. */
export class BadForm extends Error {}

/** The fields of a posted form. @throws BadForm when it is too large or of another type. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) throw new BadForm('not a form');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_FORM) throw new BadForm('too large');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** A form sent from another site's page; browsers say so themselves. */
export const isForeign = ({ headers }: IncomingMessage): boolean => headers['sec-fetch-site'] === 'cross-site';

/** The language kept by the switch, or null. */
export function keptLanguage({ headers }: IncomingMessage): string | null {
  return new RegExp(`(?:^|; )${LANGUAGE_COOKIE}=(\\w+)`).exec(headers.cookie ?? '')?.[1] ?? null;
}
