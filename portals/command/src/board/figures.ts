import type { CommandIndicatorFragment } from '../gql/graphql.ts';

type Demand = Pick<CommandIndicatorFragment, 'comparison' | 'target'>;

/** What the figure is held against, as a formula: `≥ 95%`; nothing can be below nought, so at most nought reads `= 0`. */
export function demandOf({ comparison, target }: Demand, written: string): string {
  if (comparison === 'AT_MOST' && target === 0) return `= ${written}`;
  return `${comparison === 'AT_LEAST' ? '≥' : '≤'} ${written}`;
}

/** Signs and Chinese units stand right behind their figure, words of English after a space. */
export const isWord = (unit: string): boolean => /^[a-z]/i.test(unit);

export const withUnit = (figure: string, unit: string): string => (isWord(unit) ? `${figure} ${unit}` : `${figure}${unit}`);
