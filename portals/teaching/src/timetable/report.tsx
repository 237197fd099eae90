import { Facts, Panel, useFormat, useSession } from '@campus/portal-kit';
import type { TeachingReportFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** What a file changed or would change, and what is wrong with which event. */
export function Report({ report }: { report: TeachingReportFragment }) {
  const t = useText();
  const { num } = useFormat();
  const { locale } = useSession();
  return (
    <div className="k-stack">
      <Facts items={[
        [t('import.events'), num(report.eventCount)], [t('import.added'), num(report.addedCount)], [t('import.moved'), num(report.movedCount)],
        [t('import.cancelled'), num(report.cancelledCount)], [t('import.unchanged'), num(report.unchangedCount)], [t('import.past'), num(report.pastCount)],
      ]} />
      <Panel title={t('import.problems')} padded>
        {report.problems.length === 0 && <p className="k-meta">{t('import.noProblems')}</p>}
        <ul className="teaching-problems">
          {report.problems.map(problem => (
            <li key={`${problem.line} ${problem.code} ${problem.found}`}>
              <b>{t('import.line', { n: problem.line })}</b> {problem.event} <code>{problem.field}</code>
              <p>{locale === 'zh-CN' ? t(`import.flaws.${problem.code}`) : problem.message}</p>
              {problem.found && <p className="k-meta">{t('import.found', { text: problem.found })}</p>}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
