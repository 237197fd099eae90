import { Button, download, IconDownload, notify, useCan, useFormat, useMutation, useQuery, useTrouble } from '@campus/portal-kit';
import { Confirm, type Refusal } from '@campus/portal-kit/data';
import { useEffect, useState } from 'react';
import { CancelImportDocument, ConfirmImportDocument, RejectedRowsDocument, type ImportProgressFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { isOver } from './import-status.tsx';

/** The verbs of an import: cancel it, confirm it, take back the rows that are wrong. */
export function ImportActions({ of, onDone }: { of: ImportProgressFragment; onDone: () => void }) {
  const can = useCan();
  if (!can('personnel.roster.import')) return null;
  return (
    <>
      {of.rejectedCount > 0 && (of.status === 'READY' || of.status === 'DONE') && <DownloadRejected id={of.id} />}
      {!isOver(of.status) && of.status !== 'MERGING' && <CancelImport of={of} onDone={onDone} />}
      {of.status === 'READY' && of.rejectedCount < of.rowCount && <ConfirmImport of={of} onDone={onDone} />}
    </>
  );
}

function DownloadRejected({ id }: { id: string }) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button variant="default" loading={isAsked} leftSection={<IconDownload size={16} aria-hidden />} onClick={() => setAsked(true)}>{t('report.download')}</Button>
      {isAsked && <Downloading id={id} onEnd={() => setAsked(false)} />}
    </>
  );
}

/** Fetches the file once and hands it over. */
function Downloading({ id, onEnd }: { id: string; onEnd: () => void }) {
  const inWords = useTrouble();
  const { data, problem, loading } = useQuery(RejectedRowsDocument, { id });
  useEffect(() => {
    if (loading) return;
    if (data?.rosterImport?.rejectedRows) download(data.rosterImport.rejectedRows);
    if (problem) notify({ tone: 'bad', text: inWords(problem) });
    onEnd();
  }, [data, problem, loading, onEnd, inWords]);
  return null;
}

interface VerbProps { of: ImportProgressFragment; onDone: () => void }

function CancelImport({ of: { id }, onDone }: VerbProps) {
  const inWords = useTrouble();
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [send, busy] = useMutation(CancelImportDocument);

  async function cancel() {
    const { data, problem } = await send({ input: { id } });
    if (problem) return notify({ tone: 'bad', text: inWords(problem) });
    if (data.cancelRosterImport.__typename === 'Refused') return setRefusals(data.cancelRosterImport.problems);
    setAsking(false);
    onDone();
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('report.cancel')}</Button>
      <Confirm opened={asking} onClose={() => setAsking(false)} title={t('report.cancelTitle')} verb={t('report.cancel')} busy={busy} onConfirm={() => void cancel()} danger>
        {t('report.cancelText')}
        <Refusals of={refusals} />
      </Confirm>
    </>
  );
}

function ConfirmImport({ of, onDone }: VerbProps) {
  const inWords = useTrouble();
  const t = useText();
  const { num } = useFormat();
  const [asking, setAsking] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [send, busy] = useMutation(ConfirmImportDocument);

  async function confirm() {
    const { data, problem } = await send({ input: { id: of.id } });
    if (problem) return notify({ tone: 'bad', text: inWords(problem) });
    if (data.confirmRosterImport.__typename === 'Refused') return setRefusals(data.confirmRosterImport.problems);
    setAsking(false);
    onDone();
  }

  const title = t('report.confirmTitle', { n: num(of.createdCount + of.changedCount) });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('report.confirm')}</Button>
      <Confirm opened={asking} onClose={() => setAsking(false)} title={title} verb={t('report.confirm')} busy={busy} onConfirm={() => void confirm()}>
        {t('report.confirmText', { created: num(of.createdCount), changed: num(of.changedCount) })}
        {of.rejectedCount > 0 && <> {t('report.confirmRejected', { rejected: num(of.rejectedCount) })}</>}
        <Refusals of={refusals} />
      </Confirm>
    </>
  );
}
