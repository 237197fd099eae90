import { Age, missing, Spark, useFormat } from '@campus/portal-kit';
import type { CommandClauseFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { CLAUSE_TONES, ClauseStatus } from '../words/state.tsx';
import { useBoth } from '../words/use-words.ts';
import { isWord } from './figures.ts';
import { useFigure } from './use-figure.ts';

interface ClauseRowProps { clause: CommandClauseFragment; isEntrance: boolean; onOpen: (code: string) => void }

/** A clause in two lines: what and whether; how much, of how much, which way, how old. A click or Enter shows the proof. */
export function ClauseRow({ clause: { code, state, indicator, ...clause }, isEntrance, onOpen }: ClauseRowProps) {
  const t = useText();
  const both = useBoth();
  const { num } = useFormat();
  const { demand, unitOf } = useFigure();
  const title = both(clause.title, clause.titleEnglish);
  const isKnown = state !== 'UNKNOWN' && indicator.value !== null;
  return (
    <button type="button" className="command-clause" data-state={state} data-tone={CLAUSE_TONES[state]} tabIndex={isEntrance ? 0 : -1} data-clause={code} onClick={() => onOpen(code)}>
      <span className="command-line">
        <span className="command-title" title={title}><span className="command-code">{code}</span> {title}</span>
        <ClauseStatus state={state} />
      </span>
      <span className="command-line">
        <span className="command-figure">
          <b>{isKnown ? num(indicator.value) : missing}</b>{isKnown && <small data-word={isWord(unitOf(indicator)) || undefined}>{unitOf(indicator)}</small>} <span className="k-meta">{demand(indicator)}</span>
        </span>
        <Spark data={indicator.trend.map(({ value }) => value)} target={indicator.target} tone={CLAUSE_TONES[state]} width={64} height={18} />
        {indicator.measuredAt ? <Age at={indicator.measuredAt} stale={indicator.isStale} /> : <span className="k-age">{t('clause.never')}</span>}
      </span>
    </button>
  );
}
