import { useFormat, type Tone } from '@campus/portal-kit';
import type { ReactNode } from 'react';
import type { LeadershipBoardQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import type { Department } from '../words/department.ts';

/** A figure of a department's present, and how loud it is. */
export interface FigureNow { label: string; figure: ReactNode; tone?: Tone }

type Summary<Field extends keyof LeadershipBoardQuery> = NonNullable<LeadershipBoardQuery[Field]>;

const loudIf = (count: number, tone: 'warn' | 'bad') => (count > 0 ? tone : undefined);

/** What each department says of itself, in at most three figures; null of one that says nothing. */
export function useFiguresNow(data: LeadershipBoardQuery): Readonly<Record<Department, readonly FigureNow[] | null>> {
  const t = useText();
  const { num } = useFormat();
  const of = (done: number, all: number) => `${num(done)}/${num(all)}`;

  const health = (now: Summary<'isolationSummary'>): FigureNow[] => [
    { label: t('now.isolated'), figure: now.isolatedCount },
    { label: t('now.waiting'), figure: now.waitingForRoomCount, tone: loudIf(now.waitingForRoomCount, 'bad') },
    { label: t('now.rooms'), figure: now.roomsReady },
  ];
  const logistics = (now: Summary<'closureSummary'>): FigureNow[] => [
    { label: t('now.closed'), figure: now.closedCount },
    { label: t('now.disinfection'), figure: now.awaitingDisinfectionCount, tone: loudIf(now.awaitingDisinfectionCount, 'warn') },
    { label: t('now.dispatch'), figure: now.openDispatchCount },
  ];
  const personnel = (now: Summary<'postSummary'>): FigureNow[] => [
    { label: t('now.posts'), figure: of(now.coveredOnBothLinesCount, now.postCount), tone: loudIf(now.postCount - now.coveredOnBothLinesCount, 'warn') },
    { label: t('now.requests'), figure: now.openRequestCount, tone: loudIf(now.openRequestCount, 'warn') },
    { label: t('now.tasks'), figure: now.openTaskCount },
  ];
  const teaching = (now: Summary<'deliverySummary'>): FigureNow[] => [
    { label: t('now.onSite'), figure: now.onSiteCount },
    { label: t('now.online'), figure: now.onlineCount + now.bothCount },
    { label: t('now.isolatedStudents'), figure: now.isolatedStudentCount },
  ];
  const employment = (now: Summary<'interviewSummary'>): FigureNow[] => [
    { label: t('now.interviews'), figure: now.upcomingCount },
    { label: t('now.moved'), figure: now.movedOnlineCount },
    { label: t('now.unacknowledged'), figure: now.unacknowledgedNoticeCount, tone: loudIf(now.unacknowledgedNoticeCount, 'warn') },
  ];
  const command = (now: LeadershipBoardQuery['currentIncident']): FigureNow[] => {
    if (!now) return [{ label: t('now.incident'), figure: t('now.noIncident') }];
    const late = now.steps.filter(({ state }) => state === 'OVERDUE').length;
    return [
      { label: t('now.incident'), figure: now.number, tone: 'bad' },
      { label: t('now.steps'), figure: of(now.steps.filter(({ state }) => state.startsWith('DONE')).length, now.steps.length) },
      { label: t('now.late'), figure: late, tone: loudIf(late, 'bad') },
    ];
  };

  return {
    health: data.isolationSummary ? health(data.isolationSummary) : null,
    logistics: data.closureSummary ? logistics(data.closureSummary) : null,
    personnel: data.postSummary ? personnel(data.postSummary) : null,
    teaching: data.deliverySummary ? teaching(data.deliverySummary) : null,
    employment: data.interviewSummary ? employment(data.interviewSummary) : null,
    command: command(data.currentIncident),
  };
}
