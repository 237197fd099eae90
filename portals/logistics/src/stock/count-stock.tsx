import { Button } from '@campus/portal-kit';
import { Modal, NumberInput, Select, Textarea, useForm } from '@campus/portal-kit/data';
import { LogisticsCountStockDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useItemWords } from '../words/names.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import type { Item } from './item-detail.tsx';

/** Takes down what was counted on the shelf; a difference needs an explanation. */
export function CountStock({ item, opened, onClose, onCounted }: { item: Item; opened: boolean; onClose: () => void; onCounted: () => void }) {
  const t = useText();
  const words = useItemWords();
  const [first] = item.levels;
  const { send, busy, problems } = useSend(LogisticsCountStockDocument, data => data.countStock, () => t('stock.countDone', { name: words.name(item) }));
  const form = useForm({ initialValues: { storeId: first?.store.id ?? '', counted: first?.quantity ?? 0, note: '' } });
  const inBook = item.levels.find(level => level.store.id === form.values.storeId)?.quantity ?? 0;
  async function submit({ storeId, counted, note }: typeof form.values) {
    if (!(await send({ storeId, itemId: item.id, counted, note: note.trim() || null }))) return;
    onClose();
    onCounted();
  }
  return (
    <Modal opened={opened} onClose={onClose} title={t('stock.countTitle', { name: words.name(item) })}>
      <form className="k-form" onSubmit={form.onSubmit(values => void submit(values))}>
        <Select className="k-wide" label={t('stock.store')} allowDeselect={false} data={item.levels.map(({ store }) => ({ value: store.id, label: `${store.place.name} ${store.place.code}` }))} {...form.getInputProps('storeId')} />
        <NumberInput className="k-wide" label={t('stock.countedNow')} description={t('stock.inBook', { n: inBook })} min={0} allowDecimal={false} withAsterisk data-autofocus {...form.getInputProps('counted')} />
        <Textarea className="k-wide" label={t('stock.difference')} rows={2} withAsterisk={form.values.counted !== inBook} {...form.getInputProps('note')} />
        <div className="k-wide"><Refusals of={problems} /></div>
        <div className="k-foot k-wide"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" loading={busy}>{t('stock.count')}</Button></div>
      </form>
    </Modal>
  );
}
