import { Age, useFormat, useSecond } from '@campus/portal-kit';
import { useText } from '../texts.ts';
import { clockOf } from './clock.ts';
import type { Room } from './room.ts';

/** How long the incident lasts, or lasted; nothing that is read aloud each second. */
function Clock({ incident: { firstPositiveAt, closedAt } }: { incident: Room }) {
  const t = useText();
  const now = useSecond();
  const until = closedAt ? Date.parse(closedAt) : now.getTime();
  return <b className="command-clock" role="timer">{clockOf(until - Date.parse(firstPositiveAt), t('span.day'))}</b>;
}

/** Where the chain begins: the cases, and the clock that runs since the first of them. */
export function Source({ incident }: { incident: Room }) {
  const t = useText();
  const { num } = useFormat();
  const done = incident.steps.filter(({ doneAt }) => doneAt).length;
  const late = incident.steps.filter(({ state }) => state === 'OVERDUE').length;
  const doneLate = incident.steps.filter(({ state }) => state === 'DONE_LATE').length;
  return (
    <div className="k-panel command-source">
      <dl>
        <div data-lead><dt>{t(incident.closedAt ? 'source.lasted' : 'source.clock')}</dt><dd><Clock incident={incident} /></dd></div>
        <div><dt>{t('source.cases')}</dt><dd data-tone={incident.openCaseCount > 0 ? 'bad' : undefined}>{num(incident.openCaseCount)}<small>/ {num(incident.caseCount)}</small></dd></div>
        <div><dt>{t('source.steps')}</dt><dd>{num(done)}<small>/ {num(incident.steps.length)}</small></dd></div>
        <div><dt>{t('source.late')}</dt><dd data-tone={late > 0 ? 'bad' : undefined}>{num(late)}</dd></div>
        <div><dt>{t('source.doneLate')}</dt><dd data-tone={doneLate > 0 ? 'warn' : undefined}>{num(doneLate)}</dd></div>
        <div><dt>{t('source.news')}</dt><dd><Age at={incident.lastNewsAt} stale={false} /></dd></div>
      </dl>
    </div>
  );
}
