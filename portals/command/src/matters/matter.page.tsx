import { Button, Empty, Facts, Loaded, Page, Panel, useQuery, When } from '@campus/portal-kit';
import { Link, useParams } from 'react-router';
import { CommandMatterFactsDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** One matter on its own. */
export default function MatterPage() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useQuery(CommandMatterFactsDocument, { id });
  const back = <Button component={Link} to="/command/matters" variant="default">{t('matter.back')}</Button>;
  return (
    <Page title={answer.data?.commandMatter?.title ?? t('matter.facts')} actions={back}>
      <Panel title={t('matter.facts')} padded>
        <Loaded from={answer} isEmpty={data => data.commandMatter === null} empty={<Empty title={t('matter.missing')} hint={t('matter.missingHint')} />}>
          {({ commandMatter: matter }) => matter && <Facts items={[[t('matter.title'), matter.title], [t('matter.recordedAt'), <When key="at" at={matter.recordedAt} />]]} />}
        </Loaded>
      </Panel>
    </Page>
  );
}
