import type { Sent } from './attack.ts';
import { JSON_BODY } from './attack.ts';

const MB = 1024 * 1024;
const TYPENAME = '{ __typename }';
const body = (value: unknown): string => JSON.stringify(value);
const form = (type: string, text: string): Sent => ({ headers: { ...JSON_BODY, 'content-type': type }, body: text });
const asked = (query: string, variables: unknown): string => `{"query":${body(query)},"variables":${typeof variables === 'string' ? variables : body(variables)}}`;
const SEARCH = 'query ($text: String!) { personByNumber(number: $text) { id } }';

/** Requests that are no honest ones, each with a good token, and what is said to each. */
export const HOSTILE_REQUESTS: Readonly<Record<string, readonly [request: Sent, said: string]>> = {
  'batched: a list of operations': [{ body: body(Array.from({ length: 100 }, () => ({ query: TYPENAME }))) }, '400 BATCHING_REFUSED'],
  'batched: 1,000 subscriptions on one stream': [{ headers: { ...JSON_BODY, accept: 'text/event-stream' }, body: body({ subscriptions: Array.from({ length: 1_000 }, (_, index) => ({ id: `${index}`, query: TYPENAME })) }) }, '400 BAD_REQUEST'],
  'oversized: a body of 17 MB': [{ body: Buffer.alloc(17 * MB, 0x20) }, '413 TOO_LARGE'],
  'oversized: a document of 100,000 characters': [{ body: body({ query: `# ${'x'.repeat(100_000)}\n${TYPENAME}` }) }, '413 TOO_LARGE'],
  'oversized: a number of 200,000 characters, which nobody has': [{ body: asked(SEARCH, { text: 'x'.repeat(200_000) }) }, '200'],
  // Of a larger one the server leaves a part unread, and whether its answer arrives before the end of the connection is chance.
  'oversized: a header of 20,000 characters': [{ headers: { ...JSON_BODY, 'x-large': 'x'.repeat(20_000) }, body: body({ query: TYPENAME }) }, '431'],
  'deep: a million brackets in a variable': [{ body: asked(SEARCH, `{"text":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`) }, '400 VARIABLES_INVALID'],
  'deep: a million brackets as the body': [{ body: '['.repeat(1_000_000) }, '400 BAD_REQUEST'],
  'wide: 200,000 variables that nobody declared': [{ body: asked(TYPENAME, Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`v${index}`, index]))) }, '200'],
  'a prototype among the variables': [{ body: '{"query":"query ($text: String!) { personByNumber(number: $text) { id } }","variables":{"__proto__":{"text":"x"},"constructor":{"prototype":{"text":"x"}}}}' }, '400 VARIABLES_INVALID'],
  'a prototype for a request': [{ body: `{"__proto__":{"query":"${TYPENAME}"}}` }, '400 BAD_REQUEST'],
  'a zero in a text': [{ body: asked(SEARCH, { text: 'x\u0000y' }) }, '400 VARIABLES_INVALID'],
  'half a character in a text': [{ body: asked(SEARCH, '{"text":"x\\ud800y"}') }, '400 VARIABLES_INVALID'],
  'a text that turns what follows round': [{ body: asked(SEARCH, { text: '\u202Egpj.exe' }) }, '400 VARIABLES_INVALID'],
  'a zero in a text of the document': [{ body: body({ query: '{ personByNumber(number: "x\\u0000y") { id } }' }) }, '400 DOCUMENT_INVALID'],
  'packed: a body that says it is gzip': [{ headers: { ...JSON_BODY, 'content-encoding': 'gzip' }, body: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]) }, '400 BAD_REQUEST'],
  'a form, URL-encoded': [form('application/x-www-form-urlencoded', 'query=%7B__typename%7D'), '415 BAD_REQUEST'],
  'a form in parts': [form('multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"${TYPENAME}"}\r\n--x--`), '415 BAD_REQUEST'],
  'a form of plain text': [form('text/plain', body({ query: TYPENAME })), '415 BAD_REQUEST'],
  'GraphQL as the body': [form('application/graphql', TYPENAME), '415 BAD_REQUEST'],
  'another character set': [form('application/json; charset=utf-7', body({ query: TYPENAME })), '415 BAD_REQUEST'],
  'changing something by GET': [{ method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation { openCourse(input: { code: "BY-GET", name: "By GET" }) { __typename } }')}` }, '405 METHOD_NOT_ALLOWED'],
  'TRACE': [{ method: 'TRACE' }, '405 METHOD_NOT_ALLOWED'],
  'PUT': [{ method: 'PUT', body: body({ query: TYPENAME }) }, '405 METHOD_NOT_ALLOWED'],
  'a stranger asking what other sites may do': [{ method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-campusloop' } }, '405 METHOD_NOT_ALLOWED'],
  'another method in a header': [{ method: 'GET', headers: { ...JSON_BODY, 'x-http-method-override': 'POST' }, path: '/graphql' }, '400 BAD_REQUEST'],
  'the inside of the file system': [{ method: 'GET', path: '/..%2f..%2f..%2f..%2fetc%2fpasswd' }, '404'],
  'the inside of the file system, by a portal': [{ method: 'GET', path: '/portals/health/..%2f..%2f..%2fpackage.json' }, '404'],
  'the inside of the file system, unencoded': [{ method: 'GET', path: '/portals/health/../../../package.json' }, '404'],
  'a path with a zero in it': [{ method: 'GET', path: '/index.html%00.js' }, '404'],
  'the address of another host': [{ method: 'GET', path: 'http://169.254.169.254/latest/meta-data' }, '404'],
};
