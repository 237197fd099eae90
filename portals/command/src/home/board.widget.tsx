import { Loaded, Meter, ToneIcon, useFormat, useQuery } from '@campus/portal-kit';
import { Link } from 'react-router';
import { useFigure } from '../board/use-figure.ts';
import { CommandHomeBoardDocument, type ClauseState, type CommandClauseFragment, type CommandHomeBoardQuery } from '../gql/graphql.ts';
import { useBoardNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { CLAUSE_TONES, ClauseStatus } from '../words/state.tsx';
import { useBoth } from '../words/use-words.ts';
import './home.css';

type Board = NonNullable<CommandHomeBoardQuery['board']>;

const SHOWN = 5;
const ORDER = ['BROKEN', 'AT_RISK', 'UNKNOWN', 'MET'] as const satisfies readonly ClauseState[];

/** What is not as promised, the worst first. */
const exceptionsIn = ({ requirements }: Board): CommandClauseFragment[] =>
  requirements.flatMap(({ clauses }) => clauses).filter(({ state }) => state === 'BROKEN' || state === 'AT_RISK').toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));

function Exception({ clause: { code, title, titleEnglish, state, indicator } }: { clause: CommandClauseFragment }) {
  const both = useBoth();
  const { figure, demand } = useFigure();
  return (
    <li>
      <ClauseStatus state={state} />
      <Link to={`/command/board?clause=${code}`}>{both(title, titleEnglish)}</Link>
      <b>{figure(indicator, indicator.value)}</b>
      <span className="k-meta">{demand(indicator)}</span>
    </li>
  );
}

function Summary({ board }: { board: Board }) {
  const t = useText();
  const { num } = useFormat();
  const counts: Record<ClauseState, number> = { BROKEN: board.brokenCount, AT_RISK: board.atRiskCount, UNKNOWN: board.unknownCount, MET: board.metCount };
  const exceptions = exceptionsIn(board);
  return (
    <>
      <div className="k-pad k-stack">
        <ul className="command-counts">
          {ORDER.map(state => (
            <li key={state}>
              <Link to={`/command/board?state=${state}`}><ToneIcon tone={CLAUSE_TONES[state]} />{t(`clause.states.${state}`)} <b>{num(counts[state])}</b></Link>
            </li>
          ))}
        </ul>
        <Meter parts={ORDER.map(state => ({ tone: CLAUSE_TONES[state], count: counts[state] }))} />
      </div>
      {exceptions.length === 0 && <p className="k-pad k-meta">{t('home.noExceptions')}</p>}
      <ul className="command-exceptions">{exceptions.slice(0, SHOWN).map(clause => <Exception key={clause.code} clause={clause} />)}</ul>
      {exceptions.length > SHOWN && <p className="command-more"><Link to="/command/board">{t('home.more', { n: num(exceptions.length - SHOWN) })}</Link></p>}
    </>
  );
}

/** How many clauses are met, and which are not, for the home page. */
export default function BoardWidget() {
  const t = useText();
  const answer = useQuery(CommandHomeBoardDocument, {});
  useBoardNews(answer.again);
  return <Loaded from={answer} rows={5} names={{ board: t('board.title') }}>{({ board }) => board && <Summary board={board} />}</Loaded>;
}
