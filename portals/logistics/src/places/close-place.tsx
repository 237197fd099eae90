import { notify } from '@campus/portal-kit';
import { Asking, Checkbox, FormFoot, Textarea, useForm } from '@campus/portal-kit/data';
import { LogisticsClosePlaceDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface ClosePlaceProps { place: { id: string; name: string }; onClosed: () => void }

/** Asks why a place is closed, and whether it has to be disinfected. */
export function ClosePlace(props: ClosePlaceProps) {
  const t = useText();
  return <Asking verb={t('place.close')} title={t('place.closeTitle', { name: props.place.name })} primary>{close => <CloseForm {...props} onClose={close} />}</Asking>;
}

const SHORTEST_REASON = 4;

function CloseForm({ place, onClosed, onClose }: ClosePlaceProps & { onClose: () => void }) {
  const t = useText();
  const form = useForm({ name: 'close', initialValues: { reason: '', needsDisinfection: false }, validate: { reason: value => (value.trim().length < SHORTEST_REASON ? t('closure.reasonShort') : null) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: LogisticsClosePlaceDocument, answerOf: data => data.closePlace, form, names: ['reason'] });

  async function submit(values: typeof form.values) {
    if (!(await send({ placeId: place.id, ...values }))) return;
    notify({ tone: 'ok', text: t('place.closedNow', { name: place.name }) });
    onClose();
    onClosed();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('place.closeNote')}</p>
      <Textarea className="k-wide" label={t('closure.reason')} withAsterisk data-autofocus autosize={false} rows={3} {...form.getInputProps('reason')} />
      <Checkbox className="k-wide" label={t('place.needsDisinfection')} {...form.getInputProps('needsDisinfection', { type: 'checkbox' })} />
      <FormFoot verb={t('place.close')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
