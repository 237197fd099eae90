import { describe, expect, it } from 'vitest';
import { noticesAfter, type Notice } from './notices.ts';

const at = '2026-11-23T06:40:00Z';
const announce = (notices: readonly Notice[], text: string) => noticesAfter(notices, { do: 'announce', notice: { tone: 'info', text }, at });

describe('Notices', () => {
  it('are newest first, each with its own number', () => {
    expect(announce(announce([], 'one'), 'two')).toMatchObject([{ id: 2, text: 'two' }, { id: 1, text: 'one' }]);
  });

  it('stay behind the bell when their toast is gone', () => {
    expect(noticesAfter(announce([], 'one'), { do: 'hide', id: 1 })).toMatchObject([{ text: 'one', toast: false, read: false }]);
  });

  it('are all read at once', () => {
    expect(noticesAfter(announce(announce([], 'one'), 'two'), { do: 'read' }).every(notice => notice.read)).toBe(true);
  });

  it('keep the last fifty', () => {
    const many = Array.from({ length: 60 }, (_, n) => String(n)).reduce(announce, []);
    expect(many).toHaveLength(50);
    expect(many[0]?.text).toBe('59');
  });
});
