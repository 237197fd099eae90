import { Button, Failed, Panel, useMutation, useRequestKey, type Problem } from '@campus/portal-kit';
import { FileUpload, Switch, toFileInput, type Refusal } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { ImportRosterDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

const LARGEST_FILE = 16_000_000;

/** Chooses or drops a roster and sends it; the report opens at once and fills by itself. */
export function SendRoster() {
  const t = useText();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const once = useRequestKey();
  const [atOnce, setAtOnce] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [send, busy] = useMutation(ImportRosterDocument);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!file) return;
    const sent = await send(toFileInput(file).then(read => {
      const input = { file: read, mode: atOnce ? 'MERGE' : 'DRY_RUN' } as const;
      return { input: { ...input, idempotencyKey: once.of(input) } };
    }));
    const answer = sent.data?.importRoster;
    if (answer) once.answered();
    setProblem(sent.problem);
    if (answer?.__typename === 'Refused') setRefusals(answer.problems);
    if (answer?.__typename === 'ImportRosterSuccess') await navigate(`/personnel/imports/${answer.rosterImport.id}`);
  }

  function choose(chosen: File | null) {
    setFile(chosen);
    setRefusals([]);
    setProblem(null);
  }

  return (
    <Panel padded>
      <form className="k-stack" onSubmit={event => void onSubmit(event)}>
        <FileUpload label={t('imports.choose')} hint={t('imports.hint')} value={file} onChange={choose} extensions={['.xlsx', '.csv', '.json']} maxBytes={LARGEST_FILE} disabled={busy} />
        <Refusals of={refusals} />
        {problem && <Failed problem={problem} compact />}
        <div className="p-send">
          <Button type="submit" disabled={!file} loading={busy}>{t('imports.send')}</Button>
          <Switch label={t('imports.atOnce')} checked={atOnce} onChange={event => setAtOnce(event.currentTarget.checked)} />
        </div>
        <p className="k-meta"><b>{t('imports.columns')}</b> {t('imports.columnsText')}</p>
      </form>
    </Panel>
  );
}
