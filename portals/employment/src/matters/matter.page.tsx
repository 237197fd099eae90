import { Button, Empty, Facts, Loaded, Page, Panel, useQuery, When } from '@campus/portal-kit';
import { Link, useParams } from 'react-router';
import { EmploymentMatterFactsDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** One matter on its own. */
export default function MatterPage() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useQuery(EmploymentMatterFactsDocument, { id });
  const back = <Button component={Link} to="/employment/matters" variant="default">{t('matter.back')}</Button>;
  return (
    <Page title={answer.data?.employmentMatter?.title ?? t('matter.facts')} actions={back}>
      <Panel title={t('matter.facts')} padded>
        <Loaded from={answer} isEmpty={data => data.employmentMatter === null} empty={<Empty title={t('matter.missing')} hint={t('matter.missingHint')} />}>
          {({ employmentMatter: matter }) => matter && <Facts items={[[t('matter.title'), matter.title], [t('matter.recordedAt'), <When key="at" at={matter.recordedAt} />]]} />}
        </Loaded>
      </Panel>
    </Page>
  );
}
