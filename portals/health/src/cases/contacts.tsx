import { Empty, missing, Segments, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, useList, type Column } from '@campus/portal-kit/data';
import { useEffect, useMemo, useState } from 'react';
import { HealthContactsDocument, type ContactRing } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { ContactState } from '../words/standing.tsx';
import { ContactFacts } from './contact-facts.tsx';
import type { ContactRow } from './contact-row.ts';

const RINGS: readonly ContactRing[] = ['CLOSE', 'SECONDARY'];
const NOBODY = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
/** Where the strongest evidence is, by name and code: rooms of all buildings share their names. */
const placeOf = ({ evidence: [strongest] }: ContactRow) => strongest?.place && [strongest.place.name, strongest.place.code].filter(word => word !== null).join(' · ');
const nameOf = (row: ContactRow): string => row.person?.name ?? row.person?.number ?? row.id;

function useColumns(): Column<ContactRow>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'number', header: t('person.number'), cell: row => row.person?.number ?? missing, width: 130, fixed: true },
    { id: 'name', header: t('person.name'), cell: row => row.person?.name ?? missing, width: 120, fixed: true },
    { id: 'ring', header: t('contact.ring'), cell: row => t(`contact.rings.${row.ring}`), width: 150 },
    { id: 'status', header: t('contact.status'), cell: row => <ContactState status={row.status} />, width: 120 },
    { id: 'reason', header: t('contact.reason'), cell: row => t(`contact.reasons.${row.reason}`) },
    { id: 'place', header: t('contact.where'), cell: row => placeOf(row) ?? missing, width: 220 },
    { id: 'minutes', header: t('contact.minutes'), cell: row => num(row.minutes), width: 110, numeric: true },
    { id: 'firstExposureAt', header: t('contact.firstExposureAt'), cell: row => (row.firstExposureAt ? <When at={row.firstExposureAt} /> : missing), width: 130, numeric: true },
  ], [t, num]);
}

/** The contacts of a case by ring; `turn` grows when they are to be loaded again. */
export function Contacts({ id, turn, isOpen, onDone }: { id: string; turn: number; isOpen: boolean; onDone: () => void }) {
  const t = useText();
  const { num } = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: { ring: 'ALL' as string } });
  const ring = RINGS.find(one => one === list.filters.ring) ?? null;
  const status = list.filters.ring === 'WITHDRAWN' ? ('WITHDRAWN' as const) : ('ACTIVE' as const);
  const answer = useQuery(HealthContactsDocument, { id, ring, status, first: list.size, after: list.after }, { keep: true });
  const { again } = answer;
  useEffect(() => {
    if (turn > 0) again();
  }, [turn, again]);
  const row = answer.data?.case?.contacts.nodes.find(one => one.id === open);
  const views = [{ value: 'ALL', label: t('contact.all') }, ...RINGS.map(one => ({ value: one as string, label: t(`contact.rings.${one}`) })), { value: 'WITHDRAWN', label: t('contact.statuses.WITHDRAWN') }];
  const done = () => {
    setOpen(null);
    onDone();
  };
  return (
    <>
      <DataTable
        label={t('contact.title')} list={list} answer={answer} page={data => data.case?.contacts ?? NOBODY} columns={useColumns()}
        rowId={one => one.id} rowName={nameOf} onOpen={one => setOpen(one.id)} names={{ name: t('person.name'), number: t('person.number'), place: t('contact.where') }}
        phoneItem={one => ({ title: nameOf(one), aside: t(`contact.rings.${one.ring}`), detail: t('contact.together', { n: num(one.minutes) }), time: one.firstExposureAt ? <When at={one.firstExposureAt} /> : null })}
        filters={<Segments label={t('contact.ring')} value={list.filters.ring} onChange={next => list.filter({ ring: next })} items={views} />}
        empty={<Empty title={t('contact.empty')} hint={t('contact.emptyHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row ? nameOf(row) : t('contact.title')}>{row && <ContactFacts key={row.id} contact={row} isOpen={isOpen} onDone={done} />}</Drawer>
    </>
  );
}
