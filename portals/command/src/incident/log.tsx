import { Button, Panel, useQuery, When } from '@campus/portal-kit';
import { useState } from 'react';
import { CommandIncidentLogDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useBoth, useDepartmentName } from '../words/use-words.ts';
import type { Room } from './room.ts';

type Page = Room['log'];

function Entries({ incidentId, page: { nodes, pageInfo } }: { incidentId: string; page: Page }) {
  const both = useBoth();
  const nameOf = useDepartmentName();
  return (
    <>
      {nodes.map(({ id, at, department, text, textEnglish }) => (
        <li key={id}><span className="k-meta"><When at={at} /></span><span><b>{nameOf(department)}</b> {both(text, textEnglish)}</span></li>
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && <Earlier key={pageInfo.endCursor} incidentId={incidentId} after={pageInfo.endCursor} />}
    </>
  );
}

function Earlier({ incidentId, after }: { incidentId: string; after: string }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const { data } = useQuery(CommandIncidentLogDocument, { id: incidentId, after }, { pause: !asked });
  if (data?.incident) return <Entries incidentId={incidentId} page={data.incident.log} />;
  return <li><Button variant="subtle" size="compact-sm" loading={asked} onClick={() => setAsked(true)}>{t('log.earlier')}</Button></li>;
}

/** What happened, the newest first. */
export function Log({ incident }: { incident: Room }) {
  const t = useText();
  return (
    <Panel className="command-log" title={t('log.title')}>
      {incident.log.nodes.length === 0 ? <p className="k-pad k-meta">{t('log.none')}</p> : <ol><Entries incidentId={incident.id} page={incident.log} /></ol>}
    </Panel>
  );
}
