import { Figures, Loaded, ToneIcon, useFormat, useQuery } from '@campus/portal-kit';
import { GridTaskCountsDocument } from '../gql/graphql.ts';
import { useTaskMoves } from '../live/use-moves.ts';
import { useText } from '../texts.ts';

/** How many tasks of the grid are open and overdue, for the home page. */
export default function TasksWidget() {
  const t = useText();
  const { num } = useFormat();
  const answer = useQuery(GridTaskCountsDocument, {});
  useTaskMoves(answer.again);
  return (
    <Loaded from={answer} rows={2}>
      {({ open, overdue }) => {
        const late = overdue.totalCount ?? 0;
        return <div className="k-pad"><Figures items={[{ label: t('task.filters.OPEN'), figure: num(open.totalCount) }, { label: t('task.filters.OVERDUE'), figure: <>{late > 0 && <ToneIcon tone="bad" size={18} />} {num(late)}</> }]} /></div>;
      }}
    </Loaded>
  );
}
