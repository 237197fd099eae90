import { describe, expect, it } from 'vitest';
import { spanBetween } from './span.ts';

describe('A stay, read on 24 November', () => {
  it.each([
    ['of today', '2026-11-24 11:20', '2026-11-24 11:40', ['11:20', '11:40']],
    ['of another day', '2026-11-22 11:20', '2026-11-22 11:40', ['11-22 11:20', '11:40']],
    ['of another year', '2025-11-22 11:20', '2025-11-22 11:40', ['2025-11-22 11:20', '11:40']],
    ['over midnight', '2026-11-22 23:40', '2026-11-23 00:20', ['11-22 23:40', '11-23 00:20']],
    ['over last midnight', '2026-11-23 23:40', '2026-11-24 00:20', ['11-23 23:40', '11-24 00:20']],
    ['over New Year', '2025-12-31 23:40', '2026-01-01 00:20', ['2025-12-31 23:40', '2026-01-01 00:20']],
  ])('%s names the day of each time that could be taken for another', (_, from, until, words) => expect(spanBetween(from, until, '2026-11-24')).toEqual(words));
});
