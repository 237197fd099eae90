import { useFormat } from '@campus/portal-kit';
import { useId } from 'react';
import type { ClauseState, LeadershipBoardQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useBoth } from '../words/use-words.ts';
import { ClauseRow } from './clause-row.tsx';

type Requirement = NonNullable<LeadershipBoardQuery['board']>['requirements'][number];

interface RequirementPanelProps {
  requirement: Requirement;
  filter: ClauseState | 'ALL';
  /** Its first row is where the Tab key comes in. */
  isFirst: boolean;
  onOpen: (code: string) => void;
}

/** One of the requirements with its clauses in their fixed order. */
export function RequirementPanel({ requirement: { code, title, titleEnglish, clauses }, filter, isFirst, onOpen }: RequirementPanelProps) {
  const t = useText();
  const both = useBoth();
  const { num } = useFormat();
  const heading = useId();
  const shown = clauses.filter(({ state }) => filter === 'ALL' || state === filter);
  const met = clauses.filter(({ state }) => state === 'MET').length;
  return (
    <section className="k-panel command-requirement" data-single={clauses.length === 1 || undefined} aria-labelledby={heading}>
      <div className="command-requirement-head">
        <h2 id={heading}><span className="command-code">{code}</span> {both(title, titleEnglish)}</h2>
        <span className="k-meta">{t('board.metOf', { n: num(met), total: num(clauses.length) })}</span>
      </div>
      {shown.length === 0 && <p className="command-none">{t('board.none')}</p>}
      {shown.length > 0 && (
        <ul>{shown.map((clause, at) => <li key={clause.code}><ClauseRow clause={clause} isEntrance={isFirst && at === 0} onOpen={onOpen} /></li>)}</ul>
      )}
    </section>
  );
}
