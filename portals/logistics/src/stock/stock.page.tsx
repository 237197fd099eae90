import { Empty, useCan, useFormat, useQuery } from '@campus/portal-kit';
import { DataTable, Drawer, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { LogisticsStockItemsDocument, type LogisticsStockItemsQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { useItemWords } from '../words/names.ts';
import { CoverStatus, Days } from './cover.tsx';
import { ItemDetail } from './item-detail.tsx';
import { OpenStore } from './open-store.tsx';
import { ReceiveGoods } from './receive-goods.tsx';

type Row = LogisticsStockItemsQuery['stockItems'][number];

function useColumns(): Column<Row>[] {
  const t = useText();
  const words = useItemWords();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'name', header: t('stock.item'), cell: row => words.name(row), fixed: true },
    { id: 'category', header: t('stock.category'), cell: row => t(`stock.categories.${row.category}`), width: 110 },
    { id: 'state', header: t('stock.state'), cell: row => <CoverStatus cover={row.cover} />, width: 110 },
    { id: 'days', header: t('stock.days'), cell: row => <Days cover={row.cover} />, width: 110, numeric: true },
    { id: 'target', header: t('stock.target'), cell: row => t('stock.atLeast', { n: num(row.cover.targetDays) }), width: 110, numeric: true },
    { id: 'quantity', header: t('stock.quantity'), cell: row => `${num(row.cover.quantity)} ${words.unit(row)}`, width: 150, numeric: true },
    { id: 'daily', header: t('stock.dailyUse'), cell: row => num(row.cover.dailyUse), width: 120, numeric: true },
    { id: 'week', header: t('stock.week'), cell: row => num(row.cover.usedInAWeek), width: 120, numeric: true },
  ], [t, num, words]);
}

/** What is in store and how long it lasts against what is asked for. */
export default function StockPage() {
  const t = useText();
  const can = useCan();
  const words = useItemWords();
  const { num } = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: {} });
  const answer = useQuery(LogisticsStockItemsDocument, {}, { keep: true });
  const row = answer.data?.stockItems.find(one => one.id === open);
  const { stockItems: items = [], stores = [] } = answer.data ?? {};
  const verbs = (
    <>
      {can('logistics.store.open') && <OpenStore taken={stores.map(({ place }) => place.id)} onOpened={answer.again} />}
      {can('logistics.goods.receive') && <ReceiveGoods items={items} stores={stores} onReceived={answer.again} />}
    </>
  );
  return (
    <LivePage title={t('stock.title')} about={t('stock.about')} actions={verbs} topics={['stock']} changed={answer.again}>
      <DataTable
        label={t('stock.title')} list={list} answer={answer} page={data => ({ nodes: data.stockItems, pageInfo: { hasNextPage: false }, totalCount: data.stockItems.length })} columns={useColumns()}
        rowId={one => one.id} rowName={words.name} onOpen={one => setOpen(one.id)}
        phoneItem={one => ({ title: words.name(one), aside: <CoverStatus cover={one.cover} />, detail: `${num(one.cover.quantity)} ${words.unit(one)}`, time: <Days cover={one.cover} /> })}
        empty={<Empty title={t('stock.none')} hint={t('stock.noneHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row ? words.name(row) : t('stock.title')}>{row && <ItemDetail key={row.id} item={row} onMoved={answer.again} />}</Drawer>
    </LivePage>
  );
}
