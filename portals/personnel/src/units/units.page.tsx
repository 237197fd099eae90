import { Empty, Loaded, Page, Panel, useQuery } from '@campus/portal-kit';
import { TopUnitsDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { UnitList } from './unit-list.tsx';
import '../personnel.css';

/** The units of the university as a tree that opens level by level. */
export default function UnitsPage() {
  const t = useText();
  const answer = useQuery(TopUnitsDocument, {});
  return (
    <Page title={t('units.title')} about={t('units.about')}>
      <Panel>
        <Loaded from={answer} isEmpty={data => data.orgUnits.length === 0} empty={<Empty title={t('units.none')} hint={t('units.noneHint')} />} rows={12}>
          {data => <UnitList units={data.orgUnits} label={t('units.tree')} />}
        </Loaded>
      </Panel>
    </Page>
  );
}
