import { notify } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, NumberInput, Select, Textarea, useForm } from '@campus/portal-kit/data';
import { LogisticsCountStockDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useItemWords } from '../words/names.ts';
import { useSendForm } from '../words/use-send-form.ts';
import type { Item } from './item.ts';

interface CountStockProps { item: Item; onCounted: () => void }

/** Takes down what was counted on the shelf; a difference needs an explanation. */
export function CountStock(props: CountStockProps) {
  const t = useText();
  const words = useItemWords();
  return <Asking verb={t('stock.count')} title={t('stock.countTitle', { name: words.name(props.item) })}>{close => <CountForm {...props} onClose={close} />}</Asking>;
}

function CountForm({ item, onCounted, onClose }: CountStockProps & { onClose: () => void }) {
  const t = useText();
  const words = useItemWords();
  const [first] = item.levels;
  const form = useForm<{ storeId: string; counted: number | string; note: string }>({
    name: 'count', initialValues: { storeId: first?.store.id ?? '', counted: first?.quantity ?? 0, note: '' }, validate: { counted: isNotEmpty(t('stock.quantityMissing')) },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: LogisticsCountStockDocument, answerOf: data => data.countStock, form, names: ['storeId', 'counted', 'note'] });
  const inBook = item.levels.find(level => level.store.id === form.values.storeId)?.quantity ?? 0;

  async function submit({ storeId, counted, note }: typeof form.values) {
    if (!(await send({ storeId, itemId: item.id, counted: Number(counted), note: note.trim() || null }))) return;
    notify({ tone: 'ok', text: t('stock.countDone', { name: words.name(item) }) });
    onClose();
    onCounted();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <Select className="k-wide" label={t('stock.store')} allowDeselect={false} data={item.levels.map(({ store }) => ({ value: store.id, label: `${store.place.name} ${store.place.code}` }))} {...form.getInputProps('storeId')} />
      <NumberInput className="k-wide" label={t('stock.countedNow')} description={t('stock.inBook', { n: inBook })} clampBehavior="none" allowDecimal={false} allowNegative={false} hideControls withAsterisk data-autofocus {...form.getInputProps('counted')} />
      <Textarea className="k-wide" label={t('stock.difference')} rows={2} withAsterisk={Number(form.values.counted) !== inBook} {...form.getInputProps('note')} />
      <FormFoot verb={t('stock.count')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
