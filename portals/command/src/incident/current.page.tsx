import { Button, Empty, Loaded, Page, Panel, useQuery } from '@campus/portal-kit';
import { Link } from 'react-router';
import { CommandCurrentIncidentDocument } from '../gql/graphql.ts';
import { useIncidentNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { RoomPage } from './room-page.tsx';

/** The incident that runs; one that opens while somebody waits here appears by itself. */
export default function CurrentIncidentPage() {
  const t = useText();
  const answer = useQuery(CommandCurrentIncidentDocument, {});
  const { isLost } = useIncidentNews(null, answer.again);
  const incident = answer.data?.currentIncident;
  if (incident) return <RoomPage incident={incident} missing={answer.missing} isLost={isLost} onChanged={answer.again} />;
  const earlier = <Button component={Link} variant="default" to="/command/incidents">{t('incident.earlier')}</Button>;
  return (
    <Page title={t('incident.room')}>
      <Panel>
        <Loaded from={answer} rows={12} names={{ currentIncident: t('incident.room') }}>
          {() => answer.missing.length === 0 && <Empty title={t('incident.none')} hint={t('incident.noneHint')} action={earlier} />}
        </Loaded>
      </Panel>
    </Page>
  );
}
