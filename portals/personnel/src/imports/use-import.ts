import { notify, useLive, useQuery, useSession, type Answer } from '@campus/portal-kit';
import { useRef } from 'react';
import { ImportProgressedDocument, ImportReportDocument, type ImportProgressFragment, type ImportReportQuery, type RosterImportStatus } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { englishForFailure } from './failure-words.ts';
import { isOver } from './import-status.tsx';

/** One import as it is, kept up by the subscription; says aloud when the work that was watched ends. */
export function useImport(id: string): Answer<ImportReportQuery> {
  const t = useText();
  const { locale } = useSession();
  const answer = useQuery(ImportReportDocument, { id });
  const status = answer.data?.rosterImport?.status;
  const last = useRef<RosterImportStatus | null>(null);

  function tell(now: ImportProgressFragment) {
    const before = last.current;
    last.current = now.status;
    if (before === null || before === now.status) return;
    const to = `/personnel/imports/${id}`;
    if (now.status === 'DONE') notify({ tone: 'ok', text: t('report.finished', { file: now.fileName, created: now.createdCount, changed: now.changedCount }), to });
    if (now.status === 'READY') notify({ tone: 'info', text: t('report.ready', { file: now.fileName }), to });
    if (now.status === 'FAILED') notify({ tone: 'bad', text: (locale === 'en' ? englishForFailure(now.failureCode) : null) ?? now.failure ?? t('report.failed'), to });
  }

  useLive(ImportProgressedDocument, { id }, event => { if (event.rosterImportProgressed) tell(event.rosterImportProgressed); }, { pause: status === undefined || isOver(status) });
  return answer;
}
