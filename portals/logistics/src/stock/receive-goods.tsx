import { IconPlus, notify, useRequestKey } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, NumberInput, Select, TextInput, useForm } from '@campus/portal-kit/data';
import { LogisticsReceiveGoodsDocument, type LogisticsStockItemsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useItemWords } from '../words/names.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface ReceiveGoodsProps { items: LogisticsStockItemsQuery['stockItems']; stores: LogisticsStockItemsQuery['stores']; onReceived: () => void }

/** Books goods that came in. */
export function ReceiveGoods(props: ReceiveGoodsProps) {
  const t = useText();
  return <Asking verb={t('stock.receive')} title={t('stock.receive')} primary icon={<IconPlus size={16} aria-hidden />} disabled={props.stores.length === 0}>{close => <ReceiptForm {...props} onClose={close} />}</Asking>;
}

const NAMES = ['itemId', 'storeId', 'quantity', 'note'];
const ALIASES = { 'lines.0.itemId': 'itemId', 'lines.0.quantity': 'quantity' };

function ReceiptForm({ items, stores, onReceived, onClose }: ReceiveGoodsProps & { onClose: () => void }) {
  const t = useText();
  const words = useItemWords();
  const once = useRequestKey();
  const form = useForm<{ storeId: string; itemId: string; quantity: number | string; note: string }>({
    name: 'receipt', initialValues: { storeId: stores[0]?.id ?? '', itemId: items[0]?.id ?? '', quantity: 1, note: '' }, validate: { quantity: isNotEmpty(t('stock.quantityMissing')) },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: LogisticsReceiveGoodsDocument, answerOf: data => data.receiveGoods, form, names: NAMES, aliases: ALIASES, answered: once.answered });
  const item = items.find(one => one.id === form.values.itemId);

  async function submit({ storeId, itemId, quantity, note }: typeof form.values) {
    const input = { storeId, lines: [{ itemId, quantity: Number(quantity) }], note: note.trim() || null };
    if (!(await send({ ...input, idempotencyKey: once.of(input) }))) return;
    notify({ tone: 'ok', text: t('stock.received') });
    onClose();
    onReceived();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <Select label={t('stock.item')} allowDeselect={false} data={items.map(one => ({ value: one.id, label: words.name(one) }))} data-autofocus {...form.getInputProps('itemId')} />
      <Select label={t('stock.store')} allowDeselect={false} data={stores.map(({ id, place }) => ({ value: id, label: `${place.name} ${place.code}` }))} {...form.getInputProps('storeId')} />
      <NumberInput label={t('stock.quantity')} suffix={item && ` ${words.unit(item)}`} clampBehavior="none" allowDecimal={false} allowNegative={false} hideControls thousandSeparator="," withAsterisk {...form.getInputProps('quantity')} />
      <TextInput label={t('stock.delivery')} autoComplete="off" {...form.getInputProps('note')} />
      <FormFoot verb={t('stock.receive')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
