import { notify, useQuery } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, Select, useForm } from '@campus/portal-kit/data';
import { useState } from 'react';
import { LogisticsOpenStoreDocument, LogisticsStorePlacesDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface OpenStoreProps { /** Ids of the places that are stores already. */ taken: readonly string[]; onOpened: () => void }

/** Makes a place a store, so that goods can be received into it. */
export function OpenStore(props: OpenStoreProps) {
  const t = useText();
  return <Asking verb={t('store.open')} title={t('store.open')} size="sm">{close => <StoreForm {...props} onClose={close} />}</Asking>;
}

function StoreForm({ taken, onOpened, onClose }: OpenStoreProps & { onClose: () => void }) {
  const t = useText();
  const [search, setSearch] = useState('');
  const answer = useQuery(LogisticsStorePlacesDocument, { search: search || null }, { keep: true });
  const form = useForm<{ placeId: string | null }>({ name: 'store', initialValues: { placeId: null }, validate: { placeId: isNotEmpty(t('store.missing')) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: LogisticsOpenStoreDocument, answerOf: data => data.openStore, form, names: ['placeId'] });
  const places = (answer.data?.places.nodes ?? []).map(({ id, code, name }) => ({ value: id, label: taken.includes(id) ? `${name} ${code} · ${t('store.already')}` : `${name} ${code}`, disabled: taken.includes(id) }));

  async function submit({ placeId }: typeof form.values) {
    if (placeId === null) return;
    const done = await send({ placeId });
    if (!done) return;
    notify({ tone: 'ok', text: t('store.opened', { name: done.store.place.name }) });
    onClose();
    onOpened();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('store.note')}</p>
      <Select className="k-wide" label={t('store.place')} placeholder={t('place.search')} searchable withAsterisk data-autofocus data={places} nothingFoundMessage={t('store.none')} maxDropdownHeight={220} onSearchChange={setSearch} filter={({ options }) => options} {...form.getInputProps('placeId')} />
      <FormFoot verb={t('store.open')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
