import { Button } from '@campus/portal-kit';
import { Modal, NumberInput, Select, TextInput, useForm } from '@campus/portal-kit/data';
import { LogisticsReceiveGoodsDocument, type LogisticsStockItemsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useItemWords } from '../words/names.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';

interface ReceiveGoodsProps { items: LogisticsStockItemsQuery['stockItems']; stores: LogisticsStockItemsQuery['stores']; opened: boolean; onClose: () => void; onReceived: () => void }

/** Books goods that came in. */
export function ReceiveGoods({ items, stores, opened, onClose, onReceived }: ReceiveGoodsProps) {
  const t = useText();
  const words = useItemWords();
  const { send, busy, problems } = useSend(LogisticsReceiveGoodsDocument, data => data.receiveGoods, () => t('stock.received'));
  const form = useForm({ initialValues: { storeId: stores[0]?.id ?? '', itemId: items[0]?.id ?? '', quantity: 1, note: '' } });
  const item = items.find(one => one.id === form.values.itemId);
  async function submit({ storeId, itemId, quantity, note }: typeof form.values) {
    if (!(await send({ storeId, lines: [{ itemId, quantity }], note: note.trim() || null }))) return;
    form.reset();
    onClose();
    onReceived();
  }
  return (
    <Modal opened={opened} onClose={onClose} title={t('stock.receive')}>
      <form className="k-form" onSubmit={form.onSubmit(values => void submit(values))}>
        <Select label={t('stock.item')} allowDeselect={false} data={items.map(one => ({ value: one.id, label: words.name(one) }))} data-autofocus {...form.getInputProps('itemId')} />
        <Select label={t('stock.store')} allowDeselect={false} data={stores.map(({ id, place }) => ({ value: id, label: `${place.name} ${place.code}` }))} {...form.getInputProps('storeId')} />
        <NumberInput label={t('stock.quantity')} suffix={item && ` ${words.unit(item)}`} min={1} allowDecimal={false} thousandSeparator="," withAsterisk {...form.getInputProps('quantity')} />
        <TextInput label={t('stock.delivery')} {...form.getInputProps('note')} />
        <div className="k-wide"><Refusals of={problems} /></div>
        <div className="k-foot k-wide"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" loading={busy}>{t('stock.receive')}</Button></div>
      </form>
    </Modal>
  );
}
