import { Icon, Status, ToneIcon, useFormat, type Gap } from '@campus/portal-kit';
import { Link } from 'react-router';
import type { LeadershipBoardQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { ICONS, type Department } from '../words/department.ts';
import { useFiguresNow, type FigureNow } from './use-figures-now.ts';

/** Which field of the operation holds a department's present. */
const FIELDS: Readonly<Record<Department, keyof LeadershipBoardQuery>> = {
  health: 'isolationSummary', command: 'currentIncident', personnel: 'postSummary', logistics: 'closureSummary', teaching: 'deliverySummary', employment: 'interviewSummary',
};

function Down({ gap }: { gap: Gap | undefined }) {
  const t = useText();
  return <p className="command-now-down" role="status"><Status tone="bad" quiet>{t('now.down')}</Status><span>{gap?.code}</span></p>;
}

interface CellProps { department: Department; figures: readonly FigureNow[] | null; gap: Gap | undefined; isSilent: boolean; /** Where the figures lead. */ to: string | null }

function Cell({ department, figures, gap, isSilent, to }: CellProps) {
  const t = useText();
  const { num } = useFormat();
  return (
    <li>
      <h2><Icon name={ICONS[department]} size={14} />{t(`department.${department}`)}{isSilent && <span className="command-silent"><ToneIcon tone="warn" size={12} />{t('now.silent')}</span>}</h2>
      {to && <Link className="command-now-link" to={to}>{t('now.room')}</Link>}
      {gap || !figures ? <Down gap={gap} /> : (
        <dl>{figures.map(({ label, figure, tone }) => <div key={label}><dt>{label}</dt><dd data-tone={tone}>{typeof figure === 'number' ? num(figure) : figure}</dd></div>)}</dl>
      )}
    </li>
  );
}

/** Why a department's present is not there: a department that is down is named once, by the first of its fields, and its others are empty without a word. */
const gapOf = (department: Department, data: LeadershipBoardQuery, gaps: readonly Gap[]): Gap | undefined =>
  gaps.find(({ field }) => field === FIELDS[department]) ?? (data[FIELDS[department]] === null ? gaps.find(gap => gap.department === department) : undefined);

/** The six departments now, in a strip; one that is down is named in its place and costs nothing else. */
export function DepartmentsNow({ data, gaps }: { data: LeadershipBoardQuery; gaps: readonly Gap[] }) {
  const t = useText();
  const figures = useFiguresNow(data);
  const silent = data.board?.silentDepartments ?? [];
  const asked = (Object.keys(FIELDS) as Department[]).filter(department => data[FIELDS[department]] !== undefined || gaps.some(({ field }) => field === FIELDS[department]));
  if (asked.length === 0) return null;
  return (
    <section className="k-panel command-now" aria-label={t('now.title')}>
      <ul>
        {asked.map(department => (
          <Cell
            key={department} department={department} figures={figures[department]} isSilent={silent.includes(department)}
            gap={gapOf(department, data, gaps)} to={department === 'command' && data.currentIncident ? '/command/incident' : null}
          />
        ))}
      </ul>
    </section>
  );
}
