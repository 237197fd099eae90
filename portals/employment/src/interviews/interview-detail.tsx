import { Facts, IconExternalLink, Loaded, Panel, useCan, useFormat, useMinute, useQuery, When } from '@campus/portal-kit';
import { EmploymentInterviewHistoryDocument, type EmploymentInterviewHistoryQuery, type EmploymentInterviewRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { InterviewState } from '../words/state.tsx';
import { CancelInterview, RecordOutcome } from './finish-interview.tsx';
import { minutesBetween } from './moment.ts';
import { MoveInterview } from './move-interview.tsx';
import { OfferedReturn } from './offered-return.tsx';

type Row = EmploymentInterviewRowFragment;
type Change = NonNullable<EmploymentInterviewHistoryQuery['interview']>['changes'][number];

function InterviewFacts({ row }: { row: Row }) {
  const t = useText();
  const { full } = useFormat();
  const { graduate, employer } = row;
  const link = row.link && <a href={row.link} target="_blank" rel="noreferrer">{t('interview.openLink')} <IconExternalLink size={14} aria-hidden /></a>;
  return (
    <Facts items={[
      [t('interview.status'), <InterviewState key="state" row={row} />],
      [t('interview.graduate'), `${graduate.name} · ${graduate.number}`], [t('interview.college'), graduate.college?.name],
      ...(graduate.attendsOnline ? [[t('interview.attendsOnline'), graduate.onlineUntil ? t('common.until', { day: graduate.onlineUntil }) : t('common.open')] as const] : []),
      [t('interview.employer'), employer.name], [t('interview.contact'), `${employer.contactName} ${employer.contactPhone}`], [t('interview.position'), row.position],
      [t('interview.startsAt'), full(row.startsAt)], [t('interview.minutes'), t('interview.minutesOf', { n: minutesBetween(row.startsAt, row.endsAt) })], [t('interview.mode'), t(`interview.modes.${row.mode}`)],
      row.mode === 'ON_SITE' ? [t('interview.room'), row.roomCode] : [t('interview.link'), link],
      ...(row.leftRoomCode ? [[t('interview.leftRoom'), row.leftRoomCode] as const] : []),
      ...(row.outcome ? [[t('interview.outcome'), t(`interview.outcomes.${row.outcome}`)] as const, [t('interview.outcomeNote'), row.outcomeNote] as const] : []),
    ]} />
  );
}

function HistoryLine({ change }: { change: Change }) {
  const t = useText();
  const { full } = useFormat();
  return (
    <li>
      <b>{t(`interview.changes.${change.kind}`)}</b><When at={change.at} />
      <span className="employment-wide">{full(change.startsAt)} · {t(`interview.modes.${change.mode}`)}{change.roomCode && ` · ${change.roomCode}`}</span>
      {change.reason && <span className="employment-wide">{change.reason}</span>}
    </li>
  );
}

/** One interview: how it takes place, what can be done about it, and what happened to it. */
export function InterviewDetail({ row, onChanged }: { row: Row; onChanged: () => void }) {
  const t = useText();
  const can = useCan();
  const now = useMinute();
  const history = useQuery(EmploymentInterviewHistoryDocument, { id: row.id });
  const changed = () => {
    history.again();
    onChanged();
  };
  const isStanding = row.status === 'PLANNED' || row.status === 'MOVED';
  const isToCome = new Date(row.startsAt) > now;
  return (
    <div className="k-stack">
      {isStanding && isToCome && row.returnState === 'OFFERED' && <OfferedReturn interviewId={row.id} onAnswered={changed} />}
      <InterviewFacts row={row} />
      {isStanding && (
        <div className="k-foot">
          {isToCome && can('employment.interview.cancel') && <CancelInterview interviewId={row.id} onDone={changed} />}
          {isToCome && can('employment.interview.move') && <MoveInterview row={row} onMoved={changed} />}
          {!isToCome && can('employment.interview.finish') && <RecordOutcome interviewId={row.id} onDone={changed} />}
        </div>
      )}
      <Panel title={t('interview.history')}>
        <Loaded from={history} rows={2} names={{ room: t('interview.room') }}>{({ interview }) => <ul className="employment-history">{interview?.changes.map(change => <HistoryLine key={change.id} change={change} />)}</ul>}</Loaded>
      </Panel>
    </div>
  );
}
