import { describe, expect, it } from 'vitest';
import { codesOf, start } from '../testing/gateway.ts';
import { strangeSignIn } from './characters.ts';

describe('A text', () => {
  it.each([
    ['a zero', 'a\u0000b', 'U+0000'], ['half a character', 'a\ud83d', 'U+D83D'], ['what turns the rest round', '\u202Egpj.exe', 'U+202E'], ['an isolate', { inner: ['a', { deep: '\u2066b' }] }, 'U+2066'],
  ])('holds %s', (_, value, sign) => expect(strangeSignIn(value)).toBe(sign));

  it.each([
    ['lines and tabs', 'a\tb\r\nc'], ['rare characters and pictures', '㐂𠮷 👨‍👩‍👧'], ['another script', 'שלום'], ['numbers and nothing', { a: [1, null, true] }],
  ])('may hold %s', (_, value) => expect(strangeSignIn(value)).toBeNull());

  it('with such a sign goes to no department', async () => {
    const { ask, asked } = await start();
    expect(codesOf(await ask('{ person(id: "p1\\u0000") { name } }'))).toEqual(['DOCUMENT_INVALID']);
    expect(codesOf(await ask('query ($id: ID!) { person(id: $id) { name } }', { id: 'p1\u202e' }))).toEqual(['VARIABLES_INVALID']);
    expect(asked).toEqual([]);
  });
});
