import { Button, notify } from '@campus/portal-kit';
import { Problems, Textarea, useForm } from '@campus/portal-kit/data';
import { LogisticsCheckDisinfectionDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import type { Order } from './order.ts';

/** A second pair of eyes: accepts the work, or sends the crew back with what is wrong. */
export function CheckWork({ order, onDone }: { order: Order; onDone: () => void }) {
  const t = useText();
  const form = useForm({ name: 'check', initialValues: { note: '' } });
  const { send, busy, rest } = useSendForm({ document: LogisticsCheckDisinfectionDocument, answerOf: data => data.checkDisinfection, form, names: ['note'] });
  const check = async (isAccepted: boolean) => {
    const done = await send({ id: order.id, isAccepted, note: form.values.note.trim() || null });
    if (!done) return;
    notify({ tone: 'ok', text: t(done.disinfection.state === 'CHECKED' ? 'disinfection.accepted' : 'disinfection.rejected', { name: order.place.name }) });
    onDone();
  };
  return (
    <>
      <p className="k-meta">{t('disinfection.checkHint')}</p>
      <Textarea label={t('disinfection.checkNote')} rows={2} {...form.getInputProps('note')} />
      <Problems of={rest} />
      <div className="k-foot">
        <Button variant="default" loading={busy} onClick={() => void check(false)}>{t('disinfection.reject')}</Button>
        <Button loading={busy} onClick={() => void check(true)}>{t('disinfection.accept')}</Button>
      </div>
    </>
  );
}
