import { Empty, Facts, Loaded, Panel, Status, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { Drawer } from '@campus/portal-kit/data';
import { TeachingSessionDocument, type TeachingSessionQuery } from '../gql/graphql.ts';
import { Follow } from '../live/follow.tsx';
import { SetMeetingLink } from '../sections/set-meeting-link.tsx';
import { useText } from '../texts.ts';
import { isComing } from '../words/coming.ts';
import { Hours, ModeOf } from '../words/mode.tsx';
import { CancelSession } from './cancel-session.tsx';
import { Decision } from './decision.tsx';
import { MeetingLink } from './meeting-link.tsx';
import { MoveSession } from './move-session.tsx';

type Session = NonNullable<TeachingSessionQuery['session']>;

function SessionFacts({ session }: { session: Session }) {
  const t = useText();
  const { num } = useFormat();
  return (
    <Facts items={[
      [t('session.section'), session.section.code],
      [t('session.time'), <span key="time">{session.day} <Hours from={session.startsAt} until={session.endsAt} /></span>],
      [t('session.mode'), <ModeOf key="mode" mode={session.mode} isCancelled={session.isCancelled} />],
      [t('session.reason'), t(`mode.reasons.${session.reason}`)],
      [t('session.room'), session.room ? `${session.room.name ?? ''} ${session.room.code}` : t('session.noRoom')],
      [t('session.link'), session.meetingUrl && <MeetingLink key="link" url={session.meetingUrl} />],
      [t('session.teacher'), session.section.teacher?.name],
      [t('session.enrolled'), num(session.section.enrolmentCount)],
      [t('session.online'), num(session.section.onlinePlaceCount)],
    ]} />
  );
}

function History({ changes }: { changes: Session['changes'] }) {
  const t = useText();
  if (changes.length === 0) return <p className="k-meta">{t('session.unchanged')}</p>;
  return (
    <ol className="teaching-changes">
      {changes.map(change => (
        <li key={change.id}>
          <span>{t(`mode.modes.${change.modeBefore}`)} → <b>{t(`mode.modes.${change.mode}`)}</b></span>
          <span className="k-meta">{t(`mode.reasons.${change.reason}`)}</span>
          <When at={change.at} />
        </li>
      ))}
    </ol>
  );
}

/** What can be done about a coming session. */
function Verbs({ session, onChanged }: { session: Session; onChanged: () => void }) {
  const can = useCan();
  return (
    <div className="teaching-verbs">
      {can('teaching.session.move') && <MoveSession session={session} onMoved={onChanged} />}
      {can('teaching.delivery.set') && <SetMeetingLink section={session.section} onChanged={onChanged} />}
      {can('teaching.session.cancel') && <CancelSession id={session.id} onCancelled={onChanged} />}
    </div>
  );
}

interface SessionDrawerProps { id: string | null; onClose: () => void; onChanged: () => void }

/** One session beside the list: how it is held, why, since when, and the officer's own decision. */
export function SessionDrawer({ id, onClose, onChanged }: SessionDrawerProps) {
  const t = useText();
  const can = useCan();
  const answer = useQuery(TeachingSessionDocument, { id: id ?? '' }, { pause: id === null });
  const session = answer.data?.session;
  const changed = () => {
    answer.again();
    onChanged();
  };
  return (
    <Drawer opened={id !== null} onClose={onClose} title={session?.section.course.name ?? t('session.title')}>
      {id !== null && <Follow changed={answer.again} />}
      <Loaded from={answer} rows={6} isEmpty={data => data.session === null} empty={<Empty title={t('session.missing')} />} names={{ name: t('session.name') }}>
        {data => data.session && (
          <div className="k-stack">
            <SessionFacts session={data.session} />
            {isComing(data.session) && <Verbs session={data.session} onChanged={changed} />}
            {data.session.decision && <Status tone="info">{t('decision.holds', { by: data.session.decision.decidedBy })}</Status>}
            {isComing(data.session) && can('teaching.delivery.set') && <Decision key={`${data.session.id} ${data.session.decision?.id}`} sectionId={data.session.section.id} sessionId={data.session.id} decision={data.session.decision ?? null} onChanged={changed} />}
            <Panel title={t('session.history')} padded><History changes={data.session.changes} /></Panel>
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}
