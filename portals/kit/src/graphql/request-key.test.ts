import { describe, expect, it } from 'vitest';
import { requestKeys } from './use-request-key.ts';

describe('The key of a request', () => {
  it('is the same while the answer is waited for, whatever was lost on the way', () => {
    const once = requestKeys();
    expect(once.of({ roomId: 'a' })).toBe(once.of({ roomId: 'a' }));
  });
  it('is another one when something else is asked', () => {
    const once = requestKeys();
    expect(once.of({ roomId: 'a' })).not.toBe(once.of({ roomId: 'b' }));
  });
  it('is another one after the answer, and in another form', () => {
    const [once, other] = [requestKeys(), requestKeys()];
    const first = once.of({ roomId: 'a' });
    once.answered();
    expect(new Set([first, once.of({ roomId: 'a' }), other.of({ roomId: 'a' })]).size).toBe(3);
  });
  it('is long enough not to be met twice', () => expect(requestKeys().of({})).toMatch(/^[0-9a-f]{32}$/));
});
