import { FailedCard, Panel, useSession } from '@campus/portal-kit';
import type { ImportProgressFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { englishForFailure, namesMore } from './failure-words.ts';

/** Why a file could not be read at all, in the reader's language, with what only the server knows of it. */
export function ImportFailure({ of: { failure, failureCode } }: { of: ImportProgressFragment }) {
  const t = useText();
  const { locale } = useSession();
  const english = locale === 'en' ? englishForFailure(failureCode) : null;
  const hint = (
    <>
      {english ?? failure} {t('report.failedHint')}
      {english && namesMore(failureCode) && <><br /><span lang="zh-CN">{failure}</span></>}
    </>
  );
  return <Panel><FailedCard title={t('report.failed')} hint={hint} code={failureCode ?? undefined} /></Panel>;
}
