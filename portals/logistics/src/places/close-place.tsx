import { Button } from '@campus/portal-kit';
import { Checkbox, Modal, Textarea, useForm } from '@campus/portal-kit/data';
import { LogisticsClosePlaceDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';

interface ClosePlaceProps { place: { id: string; name: string }; opened: boolean; onClose: () => void; onClosed: () => void }

/** Asks why a place is closed, and whether it has to be disinfected. */
export function ClosePlace({ place, opened, onClose, onClosed }: ClosePlaceProps) {
  const t = useText();
  const { send, busy, problems } = useSend(LogisticsClosePlaceDocument, data => data.closePlace, () => t('place.closedNow', { name: place.name }));
  const form = useForm({ initialValues: { reason: '', needsDisinfection: false }, validate: { reason: value => (value.trim().length < 4 ? t('closure.reasonShort') : null) } });
  async function submit(values: typeof form.values) {
    if (!(await send({ placeId: place.id, ...values }))) return;
    form.reset();
    onClose();
    onClosed();
  }
  return (
    <Modal opened={opened} onClose={onClose} title={t('place.closeTitle', { name: place.name })}>
      <form className="k-form" onSubmit={form.onSubmit(values => void submit(values))}>
        <p className="k-wide k-meta">{t('place.closeNote')}</p>
        <Textarea className="k-wide" label={t('closure.reason')} withAsterisk data-autofocus autosize={false} rows={3} {...form.getInputProps('reason')} />
        <Checkbox className="k-wide" label={t('place.needsDisinfection')} {...form.getInputProps('needsDisinfection', { type: 'checkbox' })} />
        <div className="k-wide"><Refusals of={problems} /></div>
        <div className="k-foot k-wide"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" loading={busy}>{t('place.close')}</Button></div>
      </form>
    </Modal>
  );
}
