import { ActionIcon, Button, IconPlus, IconX, useFormat } from '@campus/portal-kit';
import { NumberInput, Select, type useForm } from '@campus/portal-kit/data';
import { useRef } from 'react';
import type { LogisticsStockItemsQuery } from '../gql/graphql.ts';
import '../logistics.css';
import { useText } from '../texts.ts';
import { useItemWords } from '../words/names.ts';

interface Line { /** Tells the lines apart while some are removed. */ no: number; itemId: string | null; quantity: number | string }
export interface Goods { storeId: string; placeCode: string; lines: Line[]; note: string }
type GoodsForm = Pick<ReturnType<typeof useForm<Goods>>, 'values' | 'getInputProps' | 'insertListItem' | 'removeListItem'>;

export const emptyLine = (no: number): Line => ({ no, itemId: null, quantity: 1 });

/** What the fields of so many lines are called. */
export const namesOfLines = (count: number): string[] => Array.from({ length: count }, (_, i) => [`lines.${i}.itemId`, `lines.${i}.quantity`]).flat();

interface GoodsFieldsProps { form: GoodsForm; items: LogisticsStockItemsQuery['stockItems'] }

/** What goes out, a line for each item, with what the chosen store has of it. */
export function GoodsFields({ form, items }: GoodsFieldsProps) {
  const t = useText();
  const words = useItemWords();
  const { num } = useFormat();
  const add = useRef<HTMLButtonElement>(null);
  const { lines, storeId } = form.values;
  const aboutStock = (itemId: string | null) => {
    const item = items.find(one => one.id === itemId);
    return item && t('dispatch.inStore', { n: num(item.levels.find(({ store }) => store.id === storeId)?.quantity ?? 0), unit: words.unit(item) });
  };
  const remove = (line: number) => {
    form.removeListItem('lines', line);
    add.current?.focus();
  };
  return (
    <fieldset className="k-wide logistics-goods">
      <legend>{t('dispatch.lines')}</legend>
      {lines.map(({ no, itemId }, i) => (
        <div key={no} className="logistics-goods-line">
          <Select
            aria-label={t('dispatch.itemOf', { n: i + 1 })} placeholder={t('dispatch.chooseItem')} allowDeselect={false} data={items.map(one => ({ value: one.id, label: words.name(one) }))} description={aboutStock(itemId)}
            inputWrapperOrder={['input', 'description', 'error']} {...form.getInputProps(`lines.${i}.itemId`)}
          />
          <NumberInput aria-label={t('dispatch.quantityOf', { n: i + 1 })} clampBehavior="none" allowDecimal={false} allowNegative={false} hideControls thousandSeparator="," {...form.getInputProps(`lines.${i}.quantity`)} />
          <ActionIcon variant="subtle" color="gray" size={34} disabled={lines.length === 1} aria-label={t('dispatch.removeLine', { n: i + 1 })} onClick={() => remove(i)}><IconX size={16} aria-hidden /></ActionIcon>
        </div>
      ))}
      <Button ref={add} variant="default" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => form.insertListItem('lines', emptyLine(lines.at(-1)!.no + 1))}>{t('dispatch.addLine')}</Button>
    </fieldset>
  );
}
