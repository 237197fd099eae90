import { Button } from '@campus/portal-kit';
import { Modal, Textarea, TextInput, useForm } from '@campus/portal-kit/data';
import { LogisticsReopenPlaceDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import type { Closure } from './closure-detail.tsx';

const OPEN = ['ORDERED', 'STARTED', 'DONE'];

interface ReopenPlaceProps { closure: Closure; opened: boolean; onClose: () => void; onReopened: () => void }

/** Asks before a place opens; while its disinfection is not finished, for a reason and the name of who answers for it. */
export function ReopenPlace({ closure, opened, onClose, onReopened }: ReopenPlaceProps) {
  const t = useText();
  const { place, disinfection } = closure;
  const mustAnswer = disinfection !== null && OPEN.includes(disinfection.state);
  const { send, busy, problems } = useSend(LogisticsReopenPlaceDocument, data => data.reopenPlace, () => t('closure.reopened', { name: place.name }));
  const form = useForm({
    initialValues: { text: '', approvedBy: '' },
    validate: { text: value => (mustAnswer && value.trim().length < 4 ? t('closure.reasonShort') : null), approvedBy: value => (mustAnswer && value.trim().length < 2 ? t('closure.approverMissing') : null) },
  });
  async function submit({ text, approvedBy }: typeof form.values) {
    const words = mustAnswer ? { override: { reason: text, approvedBy } } : { note: text || null };
    if (!(await send({ closureId: closure.id, ...words }))) return;
    onClose();
    onReopened();
  }
  return (
    <Modal opened={opened} onClose={onClose} title={t('closure.reopenTitle', { name: place.name })}>
      <form className="k-form" onSubmit={form.onSubmit(values => void submit(values))}>
        <p className="k-wide k-meta">{t(mustAnswer ? 'closure.overrideNote' : 'closure.reopenNote')}</p>
        <Textarea className="k-wide" label={t(mustAnswer ? 'closure.overrideReason' : 'note')} withAsterisk={mustAnswer} data-autofocus rows={3} {...form.getInputProps('text')} />
        {mustAnswer && <TextInput className="k-wide" label={t('closure.approvedBy')} withAsterisk {...form.getInputProps('approvedBy')} />}
        <div className="k-wide"><Refusals of={problems} /></div>
        <div className="k-foot k-wide"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" color={mustAnswer ? 'red.9' : undefined} loading={busy}>{t('closure.reopen')}</Button></div>
      </form>
    </Modal>
  );
}
