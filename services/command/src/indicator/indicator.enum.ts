import { registerEnumType } from 'type-graphql';
import type { ClauseState, Comparison } from './state.ts';

export const IndicatorComparison = { AT_LEAST: 'AT_LEAST', AT_MOST: 'AT_MOST' } as const satisfies Record<Comparison, Comparison>;
registerEnumType(IndicatorComparison, {
  name: 'IndicatorComparison',
  description: 'On which side of its target a figure must lie. 比较方式',
  valuesConfig: { AT_LEAST: { description: 'The target or more.' }, AT_MOST: { description: 'The target or less.' } },
});

export const ClauseStates = { MET: 'MET', AT_RISK: 'AT_RISK', BROKEN: 'BROKEN', UNKNOWN: 'UNKNOWN' } as const satisfies Record<ClauseState, ClauseState>;
registerEnumType(ClauseStates, {
  name: 'ClauseState',
  description: 'Whether the campus does what a clause promises. 条款状态',
  valuesConfig: {
    MET: { description: 'The figure keeps the target.' },
    AT_RISK: { description: 'It keeps the target by less than the risk margin.' },
    BROKEN: { description: 'It misses the target.' },
    UNKNOWN: { description: 'No figure, or one too old to say; never to be shown as met.' },
  },
});
