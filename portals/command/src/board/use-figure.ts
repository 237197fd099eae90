import { useFormat } from '@campus/portal-kit';
import { useCallback } from 'react';
import type { CommandIndicatorFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useBoth } from '../words/use-words.ts';
import { demandOf, withUnit } from './figures.ts';

type Measured = Pick<CommandIndicatorFragment, 'comparison' | 'target' | 'unit' | 'unitEnglish'>;

/** Writes an indicator's figures and its demand in the reader's language. */
export function useFigure() {
  const t = useText();
  const { num } = useFormat();
  const both = useBoth();
  const unitOf = useCallback((of: Measured) => both(of.unit, of.unitEnglish), [both]);
  const figure = useCallback((of: Measured, value: number | null) => (value === null ? num(null) : withUnit(num(value), unitOf(of))), [num, unitOf]);
  const demand = useCallback((of: Measured) => t('clause.demand', { of: demandOf(of, unitOf(of) === '%' ? figure(of, of.target) : num(of.target)) }), [t, num, unitOf, figure]);
  return { figure, demand, unitOf };
}
