import { Button, useQuery, When } from '@campus/portal-kit';
import { useState } from 'react';
import { CommandClauseFactsDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import type { Clause } from './clause.ts';
import { useFigure } from './use-figure.ts';

type Reading = Clause['indicator']['readings']['nodes'][number];

function Line({ clause: { indicator }, reading: { value, measuredAt, reportedBy, evidence } }: { clause: Clause; reading: Reading }) {
  const t = useText();
  const { figure } = useFigure();
  return (
    <li>
      <When at={measuredAt} />
      <b>{figure(indicator, value)}</b>
      <span className="k-meta">{[reportedBy ?? t('clause.live'), evidence].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** Readings older than those of a cursor, page by page. */
function Older({ clause, after }: { clause: Clause; after: string }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const { data } = useQuery(CommandClauseFactsDocument, { code: clause.code, after }, { pause: !asked });
  const page = data?.clause?.indicator.readings;
  if (!page) return <li><Button variant="subtle" size="compact-sm" loading={asked} onClick={() => setAsked(true)}>{t('clause.older')}</Button></li>;
  return <Lines clause={clause} page={page} />;
}

function Lines({ clause, page: { nodes, pageInfo } }: { clause: Clause; page: Clause['indicator']['readings'] }) {
  return (
    <>
      {nodes.map(reading => <Line key={reading.id} clause={clause} reading={reading} />)}
      {pageInfo.hasNextPage && pageInfo.endCursor && <Older key={pageInfo.endCursor} clause={clause} after={pageInfo.endCursor} />}
    </>
  );
}

/** What was measured, the newest first, with who answers for it. */
export function History({ clause }: { clause: Clause }) {
  const t = useText();
  const { readings } = clause.indicator;
  return (
    <section className="command-history">
      <h3>{t('clause.history')}</h3>
      {readings.nodes.length === 0 ? <p className="k-meta">{t('clause.never')}</p> : <ul><Lines clause={clause} page={readings} /></ul>}
    </section>
  );
}

/** What the clause was held against before, and why that changed. */
export function TargetHistory({ clause: { indicator } }: { clause: Clause }) {
  const t = useText();
  const { figure } = useFigure();
  if (indicator.targetHistory.length === 0) return null;
  return (
    <section className="command-history">
      <h3>{t('target.history')}</h3>
      <ul>
        {indicator.targetHistory.map(({ target, reason, changedBy, changedAt }) => (
          <li key={changedAt}><When at={changedAt} /><b>{figure(indicator, target)}</b><span className="k-meta">{changedBy} · {reason}</span></li>
        ))}
      </ul>
    </section>
  );
}
