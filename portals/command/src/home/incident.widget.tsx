import { Empty, Loaded, Status, useFormat, useQuery, useSecond } from '@campus/portal-kit';
import { Link } from 'react-router';
import { CommandHomeIncidentDocument, type CommandHomeIncidentQuery } from '../gql/graphql.ts';
import { clockOf, progressOf } from '../incident/clock.ts';
import { useSpan } from '../incident/use-span.ts';
import { useIncidentNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { IncidentState } from '../words/state.tsx';
import { useBoth, useDepartmentName } from '../words/use-words.ts';
import './home.css';

type Incident = NonNullable<CommandHomeIncidentQuery['currentIncident']>;

const SHOWN = 4;

function Running({ incident }: { incident: Incident }) {
  const t = useText();
  const both = useBoth();
  const span = useSpan();
  const now = useSecond();
  const { num } = useFormat();
  const nameOf = useDepartmentName();
  const left = incident.steps.filter(({ doneAt }) => !doneAt).toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
  return (
    <>
      <div className="k-pad command-running">
        <Link to={`/command/incidents/${incident.id}`}>{incident.number}</Link>
        <IncidentState status={incident.status} />
        <b role="timer">{clockOf(now.getTime() - Date.parse(incident.firstPositiveAt), t('span.day'))}</b>
        <span className="k-meta">{t('source.cases')} {num(incident.openCaseCount)} · {t('step.doneOf', { done: num(incident.steps.length - left.length), total: num(incident.steps.length) })}</span>
      </div>
      <ul className="command-exceptions">
        {left.slice(0, SHOWN).map(step => {
          const { left: rest } = progressOf(step, now);
          return (
            <li key={step.code}>
              <Status tone={rest < 0 ? 'bad' : 'info'} quiet={rest >= 0}>{rest < 0 ? t('step.late', { span: span(-rest) }) : t('step.left', { span: span(rest) })}</Status>
              <span>{both(step.title, step.titleEnglish)}</span>
              <span className="k-meta">{nameOf(step.department)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The incident that runs, and what of it is due next, for the home page. */
export default function IncidentWidget() {
  const t = useText();
  const answer = useQuery(CommandHomeIncidentDocument, {});
  useIncidentNews(null, answer.again);
  return (
    <Loaded from={answer} rows={4} names={{ currentIncident: t('incident.room') }} isEmpty={data => data.currentIncident === null && answer.missing.length === 0} empty={<Empty title={t('incident.none')} hint={t('incident.noneHint')} />}>
      {({ currentIncident }) => currentIncident && <Running incident={currentIncident} />}
    </Loaded>
  );
}
