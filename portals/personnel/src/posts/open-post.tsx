import { IconPlus, notify, useQuery } from '@campus/portal-kit';
import { Asking, Checkbox, FormFoot, isNotEmpty, Select, TextInput, useForm } from '@campus/portal-kit/data';
import { PlaceField } from '../choose/place-field.tsx';
import { OpenPostDocument, PostUnitsDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface OpenPostProps { /** Called with the post that is open now, its seats empty. */ onOpened: (post: { id: string; title: string }) => void }

/** Opens a post of a college or department; whoever opened it can appoint its holders at once. */
export function OpenPost({ onOpened }: OpenPostProps) {
  const t = useText();
  return <Asking verb={t('post.open')} title={t('post.open')} primary icon={<IconPlus size={16} aria-hidden />}>{close => <PostForm onOpened={onOpened} onClose={close} />}</Asking>;
}

const NAMES = ['code', 'title', 'unitId', 'placeCode'];

function PostForm({ onOpened, onClose }: OpenPostProps & { onClose: () => void }) {
  const t = useText();
  const units = useQuery(PostUnitsDocument, {}).data?.orgUnits ?? [];
  const form = useForm<{ code: string; title: string; unitId: string | null; isKey: boolean; placeCode: string }>({
    name: 'post',
    initialValues: { code: '', title: '', unitId: null, isKey: false, placeCode: '' },
    validate: {
      code: isNotEmpty(t('post.codeMissing')), title: isNotEmpty(t('post.nameMissing')), unitId: isNotEmpty(t('post.unitMissing')),
      placeCode: (typed, { isKey }) => (isKey && typed.trim() === '' ? t('refusal.PLACE_MISSING') : null),
    },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: OpenPostDocument, answerOf: data => data.openPost, form, names: NAMES });

  async function submit({ code, title, unitId, isKey, placeCode }: typeof form.values) {
    if (unitId === null) return;
    const done = await send({ code: code.trim(), title: title.trim(), unitId, isKey, placeCode: isKey ? placeCode.trim() : null });
    if (!done) return;
    notify({ tone: 'ok', text: t('post.opened', { title: done.post.title }) });
    onClose();
    onOpened(done.post);
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('post.openNote')}</p>
      <TextInput label={t('post.code')} placeholder="P01201" autoComplete="off" withAsterisk data-autofocus {...form.getInputProps('code')} />
      <TextInput label={t('post.name')} autoComplete="off" withAsterisk {...form.getInputProps('title')} />
      <Select className="k-wide" label={t('post.unit')} placeholder={t('post.unitHint')} searchable withAsterisk maxDropdownHeight={220} nothingFoundMessage={t('post.noUnit')} data={units.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('unitId')} />
      <Checkbox className="k-wide" label={t('post.keyHint')} {...form.getInputProps('isKey', { type: 'checkbox' })} />
      {form.values.isKey && <PlaceField label={t('post.place')} {...form.getInputProps('placeCode')} />}
      <FormFoot verb={t('post.open')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
