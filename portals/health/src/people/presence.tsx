import { Button, Empty, Panel, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { HealthPersonPresenceDocument, type HealthPersonPresenceQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

type Row = HealthPersonPresenceQuery['presences']['nodes'][number];
const DAYS = 14;
const DAY_MS = 86_400_000;
const placeOf = (row: Row): string => row.place?.name ?? row.place?.code ?? '—';

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'enteredAt', header: t('presence.enteredAt'), cell: row => <When at={row.enteredAt} />, width: 130, fixed: true },
    { id: 'leftAt', header: t('presence.leftAt'), cell: row => <When at={row.leftAt} />, width: 130 },
    { id: 'place', header: t('presence.place'), cell: placeOf },
    { id: 'seat', header: t('presence.seat'), cell: row => row.seat ?? '', width: 110 },
    { id: 'source', header: t('presence.source'), cell: row => t(`presence.sources.${row.source}`), width: 130 },
  ], [t]);
}

function Stays({ personId, until }: { personId: string; until: Date }) {
  const t = useText();
  const { when } = useFormat();
  const list = useList({ filters: {} });
  const from = new Date(until.getTime() - DAYS * DAY_MS);
  const answer = useQuery(HealthPersonPresenceDocument, { personId, from: from.toISOString(), until: until.toISOString(), first: list.size, after: list.after }, { keep: true });
  return (
    <DataTable
      label={t('presence.title')} list={list} answer={answer} page={data => data.presences} columns={useColumns()} names={{ name: t('presence.place') }}
      rowId={row => `${row.enteredAt} ${row.place?.code} ${row.seat}`} rowName={row => `${placeOf(row)} ${when(row.enteredAt)}`}
      phoneItem={row => ({ title: placeOf(row), aside: row.seat, detail: t(`presence.sources.${row.source}`), time: <When at={row.enteredAt} /> })}
      empty={<Empty title={t('presence.empty')} hint={t('presence.emptyHint')} />}
    />
  );
}

/** Where a person was in the last 14 days, shown only when asked for: the reading is logged with who asked. */
export function Presence({ personId }: { personId: string }) {
  const t = useText();
  const [until, setUntil] = useState<Date | null>(null);
  if (until) return <div className="health-full"><Stays personId={personId} until={until} /></div>;
  return (
    <Panel className="health-full" title={t('presence.title')} padded>
      <div className="health-ask"><p className="k-meta">{t('presence.logged')}</p><Button variant="default" onClick={() => setUntil(new Date())}>{t('presence.show')}</Button></div>
    </Panel>
  );
}
