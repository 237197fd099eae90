import { Empty, Facts, Loaded, Tabs, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { Drawer } from '@campus/portal-kit/data';
import { useState } from 'react';
import { Link } from 'react-router';
import { TeachingSectionDocument, type TeachingSectionQuery } from '../gql/graphql.ts';
import { Follow } from '../live/follow.tsx';
import { Decision } from '../today/decision.tsx';
import { MeetingLink } from '../today/meeting-link.tsx';
import { useText } from '../texts.ts';
import { isComing } from '../words/coming.ts';
import { ModeOf } from '../words/mode.tsx';
import { Enrol } from './enrol.tsx';
import { ScheduleSessions } from './schedule-sessions.tsx';
import { SetMeetingLink } from './set-meeting-link.tsx';

type Section = NonNullable<TeachingSectionQuery['section']>;

/** Each leads to its day, where it is moved or called off. */
function Sessions({ code, sessions }: Pick<Section, 'code' | 'sessions'>) {
  const t = useText();
  if (sessions.length === 0) return <Empty title={t('section.noSessions')} hint={t('section.noSessionsHint')} />;
  return (
    <ul className="teaching-lines">
      {sessions.map(session => (
        <li key={session.id}><Link to={`/teaching/today?day=${session.day}&search=${encodeURIComponent(code)}`}><When at={session.startsAt} /></Link><span>{session.room?.code ?? t('session.noRoom')}</span><ModeOf mode={session.mode} isCancelled={session.isCancelled} /></li>
      ))}
    </ul>
  );
}

type Student = { id: string; person: { name?: string | null; number?: string | null }; note?: string | null };

function Students({ students, empty }: { students: readonly Student[]; empty: string }) {
  if (students.length === 0) return <Empty title={empty} />;
  return (
    <ul className="teaching-lines">
      {students.map(({ id, person, note }) => <li key={id}><span className="k-num">{person.number ?? '—'}</span><span>{person.name ?? '—'}</span><span className="k-meta">{note}</span></li>)}
    </ul>
  );
}

function Body({ section, onChanged }: { section: Section; onChanged: () => void }) {
  const t = useText();
  const can = useCan();
  const { num } = useFormat();
  const [tab, setTab] = useState('sessions');
  const until = (day: string | null | undefined) => (day ? t('place.untilDay', { day }) : t('place.open'));
  return (
    <div className="k-stack">
      <Facts items={[
        [t('session.section'), section.code], [t('section.term'), section.term], [t('session.teacher'), section.teacher?.name],
        [t('session.enrolled'), num(section.enrolmentCount)], [t('session.link'), <MeetingLink key="link" url={section.meetingUrl} />],
      ]} />
      <div className="teaching-verbs">
        {can('teaching.session.schedule') && <ScheduleSessions section={section} onScheduled={onChanged} />}
        {can('teaching.enrolment.enrol') && <Enrol section={section} onEnrolled={onChanged} />}
        {can('teaching.delivery.set') && <SetMeetingLink section={section} onChanged={onChanged} />}
      </div>
      <Tabs label={t('section.parts')} value={tab} onChange={setTab} items={[
        { value: 'sessions', label: t('section.sessions'), panel: <Sessions code={section.code} sessions={section.sessions} /> },
        { value: 'enrolments', label: t('section.enrolments'), panel: <Students students={section.enrolments} empty={t('section.nobody')} /> },
        { value: 'places', label: t('place.title'), panel: <Students students={section.onlinePlaces.map(place => ({ ...place, note: until(place.until) }))} empty={t('section.noPlaces')} /> },
      ]} />
      {section.sessions.some(isComing) && can('teaching.delivery.set') && <Decision key={section.decision?.id} sectionId={section.id} sessionId={null} decision={section.decision ?? null} onChanged={onChanged} />}
    </div>
  );
}

interface SectionDrawerProps { id: string | null; onClose: () => void; onChanged: () => void }

/** One section beside the list: its sessions, who is enrolled, who takes part online. */
export function SectionDrawer({ id, onClose, onChanged }: SectionDrawerProps) {
  const t = useText();
  const answer = useQuery(TeachingSectionDocument, { id: id ?? '' }, { pause: id === null });
  const changed = () => {
    answer.again();
    onChanged();
  };
  return (
    <Drawer opened={id !== null} onClose={onClose} title={answer.data?.section?.course.name ?? t('section.title')} width={480}>
      {id !== null && <Follow changed={answer.again} />}
      <Loaded from={answer} rows={8} isEmpty={data => data.section === null} empty={<Empty title={t('section.missing')} />} names={{ name: t('session.name'), number: t('place.number') }}>
        {data => data.section && <Body key={data.section.id} section={data.section} onChanged={changed} />}
      </Loaded>
    </Drawer>
  );
}
