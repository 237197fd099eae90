import { IconPlus, Loaded, notify, useQuery, useRequestKey } from '@campus/portal-kit';
import { Asking, FormFoot, isInRange, isNotEmpty, Select, TextInput, useForm } from '@campus/portal-kit/data';
import { LogisticsMakeDispatchDocument, LogisticsStockItemsDocument, type LogisticsStockItemsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import { DoorField } from './door-field.tsx';
import { emptyLine, GoodsFields, namesOfLines, type Goods } from './goods-fields.tsx';

/** Sends goods to a place at once, for a reason of the officer. */
export function MakeDispatch({ onMade }: { onMade: () => void }) {
  const t = useText();
  return (
    <Asking verb={t('dispatch.make')} title={t('dispatch.make')} primary icon={<IconPlus size={16} aria-hidden />}>{close => <WithStock onMade={onMade} onClose={close} />}</Asking>
  );
}

interface FormProps { onMade: () => void; onClose: () => void }

function WithStock(props: FormProps) {
  const t = useText();
  const answer = useQuery(LogisticsStockItemsDocument, {});
  return <Loaded from={answer} rows={4} isEmpty={data => data.stores.length === 0} empty={<p className="k-meta">{t('dispatch.noStore')}</p>}>{stock => <DispatchForm {...props} stock={stock} />}</Loaded>;
}

const MOST = 10_000_000;

function DispatchForm({ stock, onMade, onClose }: FormProps & { stock: LogisticsStockItemsQuery }) {
  const t = useText();
  const once = useRequestKey();
  const form = useForm<Goods>({
    name: 'dispatch',
    initialValues: { storeId: stock.stores[0]!.id, placeCode: '', lines: [emptyLine(1)], note: '' },
    validate: {
      placeCode: isNotEmpty(t('dispatch.doorMissing')),
      lines: { itemId: isNotEmpty(t('dispatch.itemMissing')), quantity: isInRange({ min: 1, max: MOST }, t('refusal.QUANTITY_OUT_OF_RANGE')) },
    },
  });
  const names = ['storeId', 'placeCode', ...namesOfLines(form.values.lines.length), 'note'];
  const { send, busy, rest, toFirst } = useSendForm({ document: LogisticsMakeDispatchDocument, answerOf: data => data.dispatch, form, names, answered: once.answered });

  async function submit({ storeId, placeCode, lines, note }: typeof form.values) {
    const goods = lines.map(({ itemId, quantity }) => ({ itemId: itemId ?? '', quantity: Number(quantity) }));
    const input = { storeId, placeCode: placeCode.trim(), lines: goods, note: note.trim() || null };
    const done = await send({ ...input, idempotencyKey: once.of(input) });
    if (!done) return;
    notify({ tone: 'ok', text: t('dispatch.made', { door: done.dispatch.place?.code ?? input.placeCode }) });
    onClose();
    onMade();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('dispatch.makeNote')}</p>
      <DoorField {...form.getInputProps('placeCode')} />
      <Select label={t('stock.store')} allowDeselect={false} data={stock.stores.map(({ id, place }) => ({ value: id, label: `${place.name} ${place.code}` }))} {...form.getInputProps('storeId')} />
      <GoodsFields form={form} items={stock.stockItems} />
      <TextInput className="k-wide" label={t('dispatch.reason')} placeholder={t('dispatch.reasonHint')} autoComplete="off" {...form.getInputProps('note')} />
      <FormFoot verb={t('dispatch.make')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
