import { Empty, Figures, Loaded, useFormat, useQuery } from '@campus/portal-kit';
import { Link } from 'react-router';
import { LogisticsHomeSummaryDocument } from '../gql/graphql.ts';
import { useNews } from '../live/live-page.tsx';
import { useText } from '../texts.ts';

/** What is closed, waits for a crew and is on its way, for the home page. */
export default function ClosuresWidget() {
  const t = useText();
  const { num } = useFormat();
  const answer = useQuery(LogisticsHomeSummaryDocument, {});
  useNews(['closures', 'disinfections', 'dispatches'], answer.again);
  const figure = (label: string, count: number, to: string, note: string) => ({ label, figure: <Link to={to} aria-label={`${label} ${num(count)}`}>{num(count)}</Link>, note });
  return (
    <Loaded from={answer} rows={2} isEmpty={data => data.closureSummary === null} empty={<Empty />}>
      {({ closureSummary: summary }) => summary && (
        <div className="k-pad">
          <Figures items={[
            figure(t('home.closed'), summary.closedCount, '/logistics/closures', t('home.closedNote')), figure(t('home.disinfections'), summary.awaitingDisinfectionCount, '/logistics/disinfections', t('home.disinfectionsNote')),
            figure(t('home.dispatches'), summary.openDispatchCount, '/logistics/dispatches', t('home.dispatchesNote')),
          ]} />
        </div>
      )}
    </Loaded>
  );
}
