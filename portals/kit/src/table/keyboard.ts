/** What a key does on a row; null leaves it to the browser. */
export type KeyDeed = { do: 'move'; to: number } | { do: 'open' } | { do: 'select' } | null;

/** Rows that PageUp and PageDown skip. */
const leap = 12;

/** The keyboard of a table of `count` rows, pressed on row `at`. */
export function deedOf(key: string, at: number, count: number): KeyDeed {
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + leap, PageUp: at - leap, Home: 0, End: count - 1 };
  const target = targets[key];
  if (target !== undefined) return { do: 'move', to: Math.max(0, Math.min(count - 1, target)) };
  if (key === 'Enter') return { do: 'open' };
  return key === ' ' ? { do: 'select' } : null;
}
