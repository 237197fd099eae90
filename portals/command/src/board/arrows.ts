/** Where the focus is: in which panel, on which of its rows. */
export interface Place { panel: number; row: number }

/** Where an arrow leads: up and down through all rows, left and right to the same height of the panel beside; null if the key means nothing. */
export function nextRow(key: string, lengths: readonly number[], { panel, row }: Place): Place | null {
  const at = (to: number, height: number): Place | null => {
    const length = lengths[to];
    return length === undefined ? null : { panel: to, row: Math.min(height, length - 1) };
  };
  switch (key) {
    case 'ArrowDown': return row + 1 < (lengths[panel] ?? 0) ? { panel, row: row + 1 } : at(panel + 1, 0);
    case 'ArrowUp': return row > 0 ? { panel, row: row - 1 } : at(panel - 1, Infinity);
    case 'ArrowRight': return at(panel + 1, row);
    case 'ArrowLeft': return at(panel - 1, row);
    case 'Home': return at(0, 0);
    case 'End': return at(lengths.length - 1, Infinity);
    default: return null;
  }
}
