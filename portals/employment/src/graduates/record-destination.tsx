import { notify, useFormat } from '@campus/portal-kit';
import { Asking, DateField, FileUpload, FormFoot, isNotEmpty, Select, Textarea, TextInput, toFileInput, useForm } from '@campus/portal-kit/data';
import { EmploymentRecordDestinationDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import { useCodes } from './codes.ts';

interface RecordDestinationProps { graduateId: string; onRecorded: () => void }

const MOST_BYTES = 5_000_000;
const NAMES = ['code', 'organisation', 'decidedOn', 'evidence', 'file'];

/** Asks where a graduate goes, with what proves it. */
export function RecordDestination(props: RecordDestinationProps) {
  const t = useText();
  return <Asking verb={t('graduate.record')} title={t('graduate.record')} size="lg" primary>{close => <DestinationForm {...props} onClose={close} />}</Asking>;
}

function DestinationForm({ graduateId, onRecorded, onClose }: RecordDestinationProps & { onClose: () => void }) {
  const t = useText();
  const { today } = useFormat();
  const { codes } = useCodes();
  const needed = isNotEmpty(t('interview.missingField'));
  const form = useForm<{ code: string | null; organisation: string; evidence: string; decidedOn: string | null; file: File | null }>({
    name: 'destination', initialValues: { code: null, organisation: '', evidence: '', decidedOn: today(), file: null }, validate: { code: needed, decidedOn: needed, evidence: needed },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentRecordDestinationDocument, answerOf: data => data.recordDestination, form, names: NAMES });
  const chosen = codes.find(one => one.code === form.values.code);

  async function submit({ code, organisation, evidence, decidedOn, file }: typeof form.values) {
    if (!code || !decidedOn) return;
    const said = { graduateId, code, organisation: organisation.trim() || null, evidence, decidedOn };
    if (!(await send(toFileInput(file).then(read => ({ ...said, file: read }))))) return;
    notify({ tone: 'ok', text: t('graduate.recorded') });
    onClose();
    onRecorded();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <Select className="k-wide" label={t('graduate.code')} withAsterisk searchable data={codes.map(one => ({ value: one.code, label: `${one.code} ${one.name}` }))} {...form.getInputProps('code')} />
      <TextInput label={t('graduate.organisation')} withAsterisk={chosen?.needsOrganisation ?? false} autoComplete="off" {...form.getInputProps('organisation')} />
      <DateField label={t('graduate.decidedOn')} required max={today()} {...form.getInputProps('decidedOn')} />
      <Textarea className="k-wide" label={t('graduate.evidence')} description={chosen?.evidence} withAsterisk {...form.getInputProps('evidence')} />
      <div className="k-wide"><FileUpload label={t('graduate.file')} value={form.values.file} onChange={file => form.setFieldValue('file', file)} error={form.errors['file']} extensions={['.pdf', '.jpg', '.jpeg', '.png']} maxBytes={MOST_BYTES} hint={t('graduate.fileHint')} disabled={busy} /></div>
      <FormFoot verb={t('graduate.record')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
