import { describe, expect, it } from 'vitest';
import { overdueWith } from './overdue.ts';

const NOW = new Date('2022-11-23T02:00:00Z');
const part = (value: number | null, minutes = 0) => ({ department: 'personnel', value, measuredAt: new Date(NOW.getTime() - minutes * 60_000) });

describe('Overdue tasks of the campus', () => {
  it.each([
    ['are its own steps when nobody else has tasks', [], 2], ['are added up', [part(3), part(0)], 5],
    ['are unknown when a department fell silent', [part(3), part(0, 11)], null], ['are unknown when a department knows not', [part(null)], null],
  ])('%s', (_, parts, expected) => expect(overdueWith(2, parts, 10, NOW)).toBe(expected));
});
