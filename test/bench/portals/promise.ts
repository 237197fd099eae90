/** One promise as a line: met while the figure is on its good side of the limit. */
export function promise(what: string, figure: number, limit: number, unit: string, side: 'at most' | 'at least' = 'at most'): string {
  const isMet = side === 'at most' ? figure <= limit : figure >= limit;
  return `${isMet ? 'met' : 'MISSED'}: ${what}: ${Number(figure.toFixed(1))}${unit}, promised ${side} ${limit}${unit}`;
}

/** A table in Markdown: the first column is words, the others figures. */
export const rows = (head: readonly string[], lines: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, at) => (at ? '---:' : '---')), ...lines].map(line => `| ${line.join(' | ')} |`).join('\n');
