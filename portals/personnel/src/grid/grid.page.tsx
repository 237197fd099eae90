import { Empty, Figures, Loaded, Page, Panel, Segments, Status, useFormat, useQuery } from '@campus/portal-kit';
import { useList } from '@campus/portal-kit/data';
import { useState } from 'react';
import { GridTopDocument, type GridTopQuery } from '../gql/graphql.ts';
import '../personnel.css';
import { useText } from '../texts.ts';
import { GridDrawer } from './grid-drawer.tsx';
import { GridGaps } from './grid-gaps.tsx';
import { GridList } from './grid-list.tsx';

function Summary({ of }: { of: GridTopQuery['university'][number] }) {
  const t = useText();
  const { num, percent } = useFormat();
  const { occupied, withGap } = of.rooms;
  return (
    <Panel padded>
      <Figures items={[
        { label: t('grid.wholeShare'), figure: occupied > 0 ? percent((occupied - withGap) / occupied) : '—', note: t('grid.required') },
        { label: t('grid.occupied'), figure: num(occupied) },
        { label: t('grid.withGap'), figure: num(withGap) },
        { label: t('grid.university'), figure: of.leader?.name ?? <Status tone="bad">{t('grid.noLeader')}</Status> },
      ]} />
    </Panel>
  );
}

/** The five-level grid as a tree of buildings, floors and rooms, and the rooms for which a level is missing. */
export default function GridPage() {
  const t = useText();
  const [open, setOpen] = useState<{ id: string; name: string } | null>(null);
  const [version, setVersion] = useState(0);
  const { filters, filter } = useList({ filters: { view: 'TREE' as string } });
  const answer = useQuery(GridTopDocument, {}, { keep: true });
  const changed = () => { answer.again(); setVersion(version + 1); };
  const views = (['TREE', 'GAPS'] as const).map(value => ({ value, label: t(`grid.views.${value}`) }));
  return (
    <Page title={t('grid.title')} about={t('grid.about')} actions={<Segments label={t('grid.view')} value={filters.view} onChange={view => filter({ view })} items={views} />}>
      {answer.data?.university[0] && <Summary of={answer.data.university[0]} />}
      {filters.view === 'GAPS' ? <GridGaps onOpen={setOpen} version={version} /> : (
        <Panel>
          <Loaded from={answer} rows={12} isEmpty={data => data.buildings.length === 0} empty={<Empty title={t('grid.none')} hint={t('grid.noneHint')} />}>
            {data => <GridList units={data.buildings} label={t('grid.title')} onOpen={setOpen} version={version} />}
          </Loaded>
        </Panel>
      )}
      <GridDrawer of={open} onClose={() => setOpen(null)} onChanged={changed} />
    </Page>
  );
}
