import { Button, notify, useMutation } from '@campus/portal-kit';
import { FileUpload, Modal, toFileInput, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthReceiveReportDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

const MOST_BYTES = 11_000_000;

/** Lets an officer send a laboratory's file by hand, as its system would. */
export function SendReport({ opened, onClose, onSent }: { opened: boolean; onClose: () => void; onSent: () => void }) {
  const t = useText();
  const [file, setFile] = useState<File | null>(null);
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const [send, busy] = useMutation(HealthReceiveReportDocument);

  const choose = (next: File | null) => {
    setFile(next);
    setProblems([]);
  };

  async function submit() {
    if (!file) return;
    const { data, problem } = await send(toFileInput(file).then(read => ({ input: { file: read } })));
    if (problem) return setProblems([problem]);
    const answer = data.receiveLaboratoryReport;
    if (answer.__typename === 'Refused') return setProblems(answer.problems);
    notify(answer.isRepeated ? { tone: 'info', text: t('message.repeated') } : { tone: 'ok', text: t('message.sent', { counted: answer.message.countedCount, unmatched: answer.message.unmatchedCount }) });
    choose(null);
    onSent();
    onClose();
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('message.send')} size="lg">
      <div className="k-stack">
        <FileUpload label={t('message.choose')} value={file} onChange={choose} extensions={['.json', '.ndjson', '.csv']} maxBytes={MOST_BYTES} hint={t('message.hint')} disabled={busy} />
        <Refusals of={problems} />
      </div>
      <div className="k-foot"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button loading={busy} disabled={!file} onClick={() => void submit()}>{t('message.send')}</Button></div>
    </Modal>
  );
}
