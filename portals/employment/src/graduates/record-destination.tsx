import { Button, notify, useFormat } from '@campus/portal-kit';
import { DateField, FileUpload, Modal, Select, Textarea, TextInput, toFileInput } from '@campus/portal-kit/data';
import { useState } from 'react';
import { EmploymentRecordDestinationDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import { useCodes } from './codes.ts';

interface RecordDestinationProps { graduateId: string; onRecorded: () => void }

const MOST_BYTES = 5_000_000;

/** Asks where a graduate goes, with what proves it. */
export function RecordDestination({ graduateId, onRecorded }: RecordDestinationProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('graduate.record')}</Button>
      <Modal opened={asking} onClose={close} title={t('graduate.record')} size="lg">{asking && <DestinationForm graduateId={graduateId} onRecorded={() => { close(); onRecorded(); }} />}</Modal>
    </>
  );
}

function DestinationForm({ graduateId, onRecorded }: RecordDestinationProps) {
  const t = useText();
  const { today } = useFormat();
  const { codes } = useCodes();
  const [code, setCode] = useState<string | null>(null);
  const [organisation, setOrganisation] = useState('');
  const [evidence, setEvidence] = useState('');
  const [decidedOn, setDecidedOn] = useState<string | null>(today());
  const [file, setFile] = useState<File | null>(null);
  const { send, busy, obstacles } = useSend(EmploymentRecordDestinationDocument, data => data.recordDestination);
  const chosen = codes.find(one => one.code === code);

  async function submit() {
    if (!code || !decidedOn) return;
    if (!(await send({ input: { graduateId, code, organisation: organisation.trim() || null, evidence, decidedOn, file: file && (await toFileInput(file)) } }))) return;
    notify({ tone: 'ok', text: t('graduate.recorded') });
    onRecorded();
  }

  return (
    <form className="k-form" onSubmit={event => { event.preventDefault(); void submit(); }}>
      <Select className="k-wide" label={t('graduate.code')} withAsterisk searchable value={code} onChange={setCode} data={codes.map(one => ({ value: one.code, label: `${one.code} ${one.name}` }))} />
      <TextInput label={t('graduate.organisation')} withAsterisk={chosen?.needsOrganisation ?? false} value={organisation} onChange={event => setOrganisation(event.currentTarget.value)} />
      <DateField label={t('graduate.decidedOn')} required max={today()} value={decidedOn} onChange={setDecidedOn} />
      <Textarea className="k-wide" label={t('graduate.evidence')} description={chosen?.evidence} withAsterisk value={evidence} onChange={event => setEvidence(event.currentTarget.value)} />
      <div className="k-wide"><FileUpload label={t('graduate.file')} value={file} onChange={setFile} extensions={['.pdf', '.jpg', '.jpeg', '.png']} maxBytes={MOST_BYTES} hint={t('graduate.fileHint')} disabled={busy} /></div>
      <div className="k-wide"><Refusals of={obstacles} /></div>
      <div className="k-foot k-wide"><Button type="submit" loading={busy} disabled={!code || !decidedOn || evidence.trim() === ''}>{t('graduate.record')}</Button></div>
    </form>
  );
}
