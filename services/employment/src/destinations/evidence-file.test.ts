import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './evidence-file.ts';

describe('A scan', () => {
  it.each([['协议.PDF', '%PDF-1.7', 'application/pdf'], ['a.jpeg', '\xff\xd8\xff\xe0', 'image/jpeg'], ['a.png', '\x89PNG', 'image/png']])('%s is known', (name, bytes, type) =>
    expect(mediaTypeOf(name, Buffer.from(bytes, 'latin1'))).toBe(type));
  it.each([['a.exe', '%PDF-'], ['a.pdf', 'MZ'], ['a.pdf', ''], ['a.svg', '<svg']])('%s that begins with %j is refused', (name, bytes) =>
    expect(mediaTypeOf(name, Buffer.from(bytes))).toMatchObject({ code: 'EVIDENCE_FILE_KIND' }));
});
