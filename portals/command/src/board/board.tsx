import { Failed, FailedCard, Meter, Panel, Segments, ToneIcon, useFormat, type Answer } from '@campus/portal-kit';
import { useSearchParams } from 'react-router';
import type { ClauseState, LeadershipBoardQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { CLAUSE_TONES } from '../words/state.tsx';
import { RequirementPanel } from './requirement-panel.tsx';
import { useArrows } from './use-arrows.ts';

type LeadershipBoard = NonNullable<LeadershipBoardQuery['board']>;
type Filter = ClauseState | 'ALL';

/** What is wrong comes first. */
const STATES = ['BROKEN', 'AT_RISK', 'UNKNOWN', 'MET'] as const satisfies readonly ClauseState[];

/** The command centre is down: said in the board's place, while the departments above it stand. */
export function BoardGone({ answer }: { answer: Answer<LeadershipBoardQuery> }) {
  const t = useText();
  const gap = answer.gaps.find(({ field }) => field === 'board');
  return (
    <Panel>
      {answer.problem
        ? <Failed problem={answer.problem} onRetry={answer.again} />
        : <FailedCard title={t('board.gone')} hint={t('board.goneHint')} code={gap?.code} onRetry={answer.again} />}
    </Panel>
  );
}

function useFilter(): [Filter, (filter: Filter) => void] {
  const [params, setParams] = useSearchParams();
  const asked = STATES.find(state => state === params.get('state')) ?? 'ALL';
  const choose = (filter: Filter) => setParams(now => {
    if (filter === 'ALL') now.delete('state');
    else now.set('state', filter);
    return now;
  }, { replace: true });
  return [asked, choose];
}

/** How many clauses are met, and the filter by state; then the requirements with their clauses, always in the same place. */
export function Board({ board, onOpen }: { board: LeadershipBoard; onOpen: (code: string) => void }) {
  const t = useText();
  const { num } = useFormat();
  const [filter, setFilter] = useFilter();
  const counts: Record<ClauseState, number> = { BROKEN: board.brokenCount, AT_RISK: board.atRiskCount, UNKNOWN: board.unknownCount, MET: board.metCount };
  const total = STATES.reduce((sum, state) => sum + counts[state], 0);
  const keys = useArrows();
  return (
    <>
      <section className="k-panel command-summary" aria-label={t('board.summary')}>
        <p className="command-met"><span>{t('board.met')}</span><b>{num(board.metCount)}</b><span>/ {num(total)}</span></p>
        <Meter parts={STATES.map(state => ({ tone: CLAUSE_TONES[state], count: counts[state] }))} />
        <Segments
          label={t('board.filter')} value={filter} onChange={setFilter}
          items={[
            { value: 'ALL', label: t('board.all'), count: total },
            ...STATES.map(state => ({ value: state, label: <><ToneIcon tone={CLAUSE_TONES[state]} />{t(`clause.states.${state}`)}</>, count: counts[state] })),
          ]}
        />
      </section>
      <div className="command-board" data-filtered={filter !== 'ALL' || undefined} {...keys}>
        {board.requirements.map(requirement => (
          <RequirementPanel
            key={requirement.code} requirement={requirement} filter={filter} onOpen={onOpen}
            isFirst={requirement === board.requirements.find(({ clauses }) => clauses.some(({ state }) => filter === 'ALL' || state === filter))}
          />
        ))}
      </div>
    </>
  );
}
