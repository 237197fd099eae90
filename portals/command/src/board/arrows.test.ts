import { describe, expect, it } from 'vitest';
import { nextRow } from './arrows.ts';

const lengths = [5, 2, 7];

describe('An arrow on the board', () => {
  it.each([
    ['ArrowDown', { panel: 0, row: 1 }, { panel: 0, row: 2 }],
    ['ArrowDown', { panel: 0, row: 4 }, { panel: 1, row: 0 }],
    ['ArrowDown', { panel: 2, row: 6 }, null],
    ['ArrowUp', { panel: 1, row: 0 }, { panel: 0, row: 4 }],
    ['ArrowUp', { panel: 0, row: 0 }, null],
    ['ArrowRight', { panel: 0, row: 4 }, { panel: 1, row: 1 }],
    ['ArrowLeft', { panel: 2, row: 1 }, { panel: 1, row: 1 }],
    ['ArrowLeft', { panel: 0, row: 1 }, null],
    ['Home', { panel: 2, row: 3 }, { panel: 0, row: 0 }],
    ['End', { panel: 0, row: 3 }, { panel: 2, row: 6 }],
    ['Enter', { panel: 0, row: 3 }, null],
  ])('%s from %j leads to %j', (key, from, to) => expect(nextRow(key, lengths, from)).toEqual(to));
});
