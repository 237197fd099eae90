import type { ServerResponse } from 'node:http';

/** What pages of ours may load: themselves, and nothing of others. */
export const PAGE_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
  "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'",
].join('; ');

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
const YEAR = 31_536_000;

/** The headers that every answer carries; on https browsers are told to stay there. */
export function setSafetyHeaders(response: ServerResponse, secure: boolean): void {
  for (const name in ALWAYS) response.setHeader(name, ALWAYS[name as keyof typeof ALWAYS]);
  if (secure) response.setHeader('strict-transport-security', `max-age=${YEAR}`);
}
