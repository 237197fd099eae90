import { notify } from '@campus/portal-kit';
import { Asking, FormFoot, Textarea, TextInput, useForm } from '@campus/portal-kit/data';
import { LogisticsReopenPlaceDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import type { Closure } from './closure.ts';

const OPEN = ['ORDERED', 'STARTED', 'DONE'];
const SHORTEST_REASON = 4;
const SHORTEST_NAME = 2;

interface ReopenPlaceProps { closure: Closure; onReopened: () => void }

/** Asks before a place opens; while its disinfection is not finished, for a reason and the name of who answers for it. */
export function ReopenPlace(props: ReopenPlaceProps) {
  const t = useText();
  return <Asking verb={t('closure.reopen')} title={t('closure.reopenTitle', { name: props.closure.place.name })}>{close => <ReopenForm {...props} onClose={close} />}</Asking>;
}

const NAMES = ['text', 'approvedBy'];
const ALIASES = { reason: 'text', note: 'text' };

function ReopenForm({ closure, onReopened, onClose }: ReopenPlaceProps & { onClose: () => void }) {
  const t = useText();
  const { place, disinfection } = closure;
  const mustAnswer = disinfection !== null && OPEN.includes(disinfection.state);
  const form = useForm({
    name: 'reopen', initialValues: { text: '', approvedBy: '' },
    validate: { text: value => (mustAnswer && value.trim().length < SHORTEST_REASON ? t('closure.reasonShort') : null), approvedBy: value => (mustAnswer && value.trim().length < SHORTEST_NAME ? t('closure.approverMissing') : null) },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: LogisticsReopenPlaceDocument, answerOf: data => data.reopenPlace, form, names: NAMES, aliases: ALIASES });

  async function submit({ text, approvedBy }: typeof form.values) {
    const words = mustAnswer ? { override: { reason: text, approvedBy } } : { note: text || null };
    if (!(await send({ closureId: closure.id, ...words }))) return;
    notify({ tone: 'ok', text: t('closure.reopened', { name: place.name }) });
    onClose();
    onReopened();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t(mustAnswer ? 'closure.overrideNote' : 'closure.reopenNote')}</p>
      <Textarea className="k-wide" label={t(mustAnswer ? 'closure.overrideReason' : 'note')} withAsterisk={mustAnswer} data-autofocus rows={3} {...form.getInputProps('text')} />
      {mustAnswer && <TextInput className="k-wide" label={t('closure.approvedBy')} withAsterisk autoComplete="off" {...form.getInputProps('approvedBy')} />}
      <FormFoot verb={t('closure.reopen')} danger={mustAnswer} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
