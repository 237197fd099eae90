import { Button, notify, useMutation } from '@campus/portal-kit';
import { FileUpload, Modal, toFileInput } from '@campus/portal-kit/data';
import { useState } from 'react';
import { TeachingImportTimetableDocument, type TeachingReportFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useRefusals, type Obstacle } from '../words/refusals.ts';
import { Report } from './report.tsx';

const MOST_BYTES = 5_000_000;

/** Shows first what a file would change; a second step reads it in. */
export function SendTimetable({ opened, onClose, onSent }: { opened: boolean; onClose: () => void; onSent: () => void }) {
  const t = useText();
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<TeachingReportFragment | null>(null);
  const [problems, setProblems] = useState<readonly Obstacle[]>([]);
  const inWords = useRefusals();
  const [send, busy] = useMutation(TeachingImportTimetableDocument);

  const choose = (next: File | null) => {
    setFile(next);
    setReport(null);
    setProblems([]);
  };

  async function submit(isDryRun: boolean) {
    if (!file) return;
    const { data, problem } = await send(toFileInput(file).then(read => ({ input: { file: read, isDryRun } })));
    if (problem) return setProblems([problem]);
    if (data.importTimetable.__typename === 'Refused') return setProblems(data.importTimetable.problems);
    if (isDryRun) return setReport(data.importTimetable.report);
    notify({ tone: 'ok', text: t('import.done', { added: data.importTimetable.report.addedCount, moved: data.importTimetable.report.movedCount }) });
    choose(null);
    onSent();
    onClose();
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('import.verb')} size="lg">
      <div className="k-stack">
        <FileUpload label={t('import.choose')} value={file} onChange={choose} extensions={['.ics']} maxBytes={MOST_BYTES} hint={t('import.hint')} error={inWords(problems).map(({ message }) => message).join(' ')} disabled={busy} />
        {report && <div role="status"><Report report={report} /></div>}
      </div>
      <div className="k-foot">
        {!report && <Button loading={busy} disabled={!file} onClick={() => void submit(true)}>{t('import.try')}</Button>}
        {report && <Button loading={busy} onClick={() => void submit(false)}>{t('import.verb')}</Button>}
      </div>
    </Modal>
  );
}
