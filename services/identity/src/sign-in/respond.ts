import type { OutgoingHttpHeaders } from 'node:http';

/** For every page of identity: no script at all, nothing inline, in no frame. @param formTargets other origins a form's answer may lead to. */
export const pageHeaders = (formTargets: readonly string[] = []): OutgoingHttpHeaders => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action ${["'self'", ...formTargets].join(' ')}; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});
