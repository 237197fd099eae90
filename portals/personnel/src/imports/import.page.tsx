import { Button, Empty, Loaded, Page, Panel, When } from '@campus/portal-kit';
import { Link, useParams } from 'react-router';
import type { ImportProgressFragment } from '../gql/graphql.ts';
import '../personnel.css';
import { useText } from '../texts.ts';
import { ImportFailure } from './failure.tsx';
import { ImportActions } from './import-actions.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportStatus, isWorking } from './import-status.tsx';
import { useImport } from './use-import.ts';

/** One import: its progress as it happens, then its report, line by line. */
export default function ImportPage() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useImport(id);
  const roster = answer.data?.rosterImport;
  const back = <Button component={Link} to="/personnel/imports" variant="default">{t('report.back')}</Button>;
  const about = roster && <><ImportStatus status={roster.status} /> {t('report.by', { name: roster.startedBy })} <When at={roster.startedAt} /></>;
  return (
    <Page title={roster?.fileName ?? t('report.title')} about={about} actions={<>{back}{roster && <ImportActions of={roster} onDone={answer.again} />}</>}>
      <Loaded from={answer} isEmpty={data => !data.rosterImport} empty={<Panel><Empty title={t('report.missing')} action={back} /></Panel>}>
        {data => data.rosterImport && <Report of={data.rosterImport} />}
      </Loaded>
    </Page>
  );
}

function Report({ of }: { of: ImportProgressFragment }) {
  const t = useText();
  if (isWorking(of.status)) return <ImportProgress of={of} />;
  const again = <Button component={Link} to="/personnel/imports">{t('report.again')}</Button>;
  if (of.status === 'CANCELLED') return <Panel><Empty title={t('report.cancelled')} action={again} /></Panel>;
  if (of.status === 'FAILED') return <ImportFailure of={of} />;
  return (
    <>
      <ImportResult of={of} />
      <h2 className="p-heading">{t('report.problems')}</h2>
      {of.rejectedCount > 0 ? <ImportProblems id={of.id} /> : <Panel><Empty title={t('report.noProblems')} /></Panel>}
    </>
  );
}
