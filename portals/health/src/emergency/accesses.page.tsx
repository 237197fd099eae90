import { Empty, missing, Page, Segments, Status, useFormat, useLive, useQuery, useSoon, When } from '@campus/portal-kit';
import { DataTable, Drawer, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { HealthEmergenciesDocument, HealthEmergencyNewsDocument, type EmergencyAccessFilter, type HealthEmergencyRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { AccessFacts } from './access-facts.tsx';
import { AccessState, nameOf, ReviewState } from './access-words.tsx';

const FILTERS = { ALL: {}, OPEN: { isOpen: true }, TO_REVIEW: { isOpen: false, isReviewed: false }, REVIEWED: { isReviewed: true } } as const satisfies Record<string, EmergencyAccessFilter>;
type View = keyof typeof FILTERS;
const VIEWS = Object.keys(FILTERS) as View[];
const GATHER_MS = 400;

function useColumns(): Column<HealthEmergencyRowFragment>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'number', header: t('person.number'), cell: row => row.person?.number ?? missing, width: 130, fixed: true },
    { id: 'name', header: t('person.name'), cell: row => row.person?.name ?? missing, width: 110, fixed: true },
    { id: 'status', header: t('emergency.status'), cell: row => <AccessState status={row.status} />, width: 130 },
    { id: 'review', header: t('emergency.review'), cell: row => <ReviewState access={row} />, width: 140 },
    { id: 'openedBy', header: t('emergency.openedBy'), cell: row => row.openedByName, width: 120 },
    { id: 'reason', header: t('emergency.reason'), cell: row => row.reason },
    { id: 'readCount', header: t('emergency.readCount'), cell: row => num(row.readCount), width: 100, numeric: true },
    { id: 'openedAt', header: t('emergency.openedAt'), cell: row => <When at={row.openedAt} />, width: 120, numeric: true },
    { id: 'until', header: t('emergency.until'), cell: row => <When at={row.endedAt ?? row.until} />, width: 120, numeric: true },
  ], [t, num]);
}

/** Who opened whose health facts in an emergency: those that hold now, those to review, and what the reviews found. */
export default function EmergencyAccessesPage() {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: { view: 'ALL' as string } });
  const view = VIEWS.find(one => one === list.filters.view) ?? 'ALL';
  const answer = useQuery(HealthEmergenciesDocument, { filter: FILTERS[view], first: list.size, after: list.after }, { keep: true });
  const isLost = useLive(HealthEmergencyNewsDocument, {}, useSoon(answer.again, GATHER_MS)) !== null;
  const row = answer.data?.emergencyAccesses.nodes.find(one => one.id === open);
  return (
    <Page title={t('emergency.title')} about={t('emergency.about')} actions={isLost && <Status tone="warn">{t('live.lost')}</Status>}>
      <DataTable
        label={t('emergency.title')} list={list} answer={answer} page={data => data.emergencyAccesses} columns={useColumns()}
        rowId={one => one.id} rowName={nameOf} onOpen={one => setOpen(one.id)} names={{ name: t('person.name'), number: t('person.number') }}
        phoneItem={one => ({ title: nameOf(one), aside: one.status === 'OPEN' ? <AccessState status={one.status} /> : <ReviewState access={one} />, detail: `${one.openedByName} · ${one.reason}`, time: <When at={one.openedAt} /> })}
        filters={<Segments label={t('emergency.status')} value={view} onChange={next => list.filter({ view: next })} items={VIEWS.map(one => ({ value: one, label: t(`emergency.views.${one}`) }))} />}
        empty={<Empty title={t('emergency.empty')} hint={t('emergency.emptyHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row && nameOf(row)}>{row && <AccessFacts key={`${row.id} ${row.status} ${row.reviewedAt}`} access={row} onDone={answer.again} />}</Drawer>
    </Page>
  );
}
