import { useCan, useQuery, type Answer } from '@campus/portal-kit';
import { LeadershipBoardDocument, type LeadershipBoardQuery } from '../gql/graphql.ts';
import { useBoardNews, useIncidentNews } from '../live/use-news.ts';

/** The leadership's one question, kept up as figures move; of the departments, those whose summary this person may read. */
export function useBoard(): { answer: Answer<LeadershipBoardQuery>; isLost: boolean } {
  const can = useCan();
  const answer = useQuery(LeadershipBoardDocument, {
    incident: can('command.incident.read'),
    health: can('health.summary.read'),
    logistics: can('logistics.summary.read'),
    personnel: can('personnel.summary.read'),
    teaching: can('teaching.summary.read'),
    employment: can('employment.summary.read'),
  });
  const board = useBoardNews(answer.again);
  const incident = useIncidentNews(null, answer.again);
  return { answer, isLost: board.isLost || incident.isLost };
}
