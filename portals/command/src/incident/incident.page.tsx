import { Empty, Loaded, Page, Panel, useQuery } from '@campus/portal-kit';
import { useParams } from 'react-router';
import { CommandIncidentDocument } from '../gql/graphql.ts';
import { useIncidentNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { RoomPage } from './room-page.tsx';

/** One incident, running or long closed. */
export default function IncidentPage() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useQuery(CommandIncidentDocument, { id });
  const { isLost } = useIncidentNews(id, answer.again);
  const incident = answer.data?.incident;
  if (incident) return <RoomPage incident={incident} missing={answer.missing} isLost={isLost} onChanged={answer.again} />;
  return (
    <Page title={t('incident.room')}>
      <Panel>
        <Loaded from={answer} rows={12} names={{ incident: t('incident.room') }}>
          {() => answer.missing.length === 0 && <Empty title={t('incident.missing')} hint={t('incident.missingHint')} />}
        </Loaded>
      </Panel>
    </Page>
  );
}
