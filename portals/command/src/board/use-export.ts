import { download, useFormat } from '@campus/portal-kit';
import type { LeadershipBoardQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useBoth, useDepartmentName } from '../words/use-words.ts';
import { base64Of, csv } from './board-csv.ts';
import { useFigure } from './use-figure.ts';

type Board = NonNullable<LeadershipBoardQuery['board']>;

/** Hands the board as it stands to the person, as a file that a spreadsheet opens. */
export function useExport(): (board: Board) => void {
  const t = useText();
  const { full, day } = useFormat();
  const { demand, unitOf } = useFigure();
  const both = useBoth();
  const nameOf = useDepartmentName();
  return board => {
    const head = [t('clause.code'), t('clause.title'), t('clause.owner'), t('clause.state'), t('clause.figure'), t('clause.unit'), t('clause.target'), t('clause.measuredAt'), t('clause.evidence')];
    const rows = board.requirements.flatMap(({ clauses }) => clauses).map(({ indicator, ...clause }) => [
      clause.code, both(clause.title, clause.titleEnglish), nameOf(clause.department), t(`clause.states.${clause.state}`),
      clause.state === 'UNKNOWN' ? null : indicator.value, unitOf(indicator), demand(indicator), indicator.measuredAt && full(indicator.measuredAt), indicator.evidence,
    ]);
    download({ name: `${t('board.title')} ${day(board.asOf)}.csv`, mediaType: 'text/csv', base64: base64Of(csv([head, ...rows])) });
  };
}
