import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './evidence.ts';

describe('Evidence', () => {
  it.each([['photo.JPG', 'image/jpeg'], ['a.b.png', 'image/png'], ['sheet.pdf', 'application/pdf'], ['page.html', null], ['noending', null]])('%s is %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });
});
