import { Panel, Progress } from '@campus/portal-kit';
import type { ImportProgressFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** How far the server is with a roster. */
export function ImportProgress({ of: { status, processedCount, rowCount } }: { of: ImportProgressFragment }) {
  const t = useText();
  const notes = { QUEUED: t('report.queued'), READING: t('report.progress'), CHECKING: t('report.checking'), MERGING: t('report.merging') };
  const note = status in notes ? notes[status as keyof typeof notes] : undefined;
  return <Panel padded><Progress label={note ?? t(`status.${status}`)} done={processedCount} total={rowCount || null} /></Panel>;
}
