import { Button, Empty, Loaded, Panel, Progress, useCan, useSession, When, type Answer } from '@campus/portal-kit';
import { Modal } from '@campus/portal-kit/data';
import { useState } from 'react';
import type { VolunteersPageQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { CallForm } from './call-form.tsx';

type Team = VolunteersPageQuery['volunteerTeams'][number];

function TeamCard({ team, onCall, onOpen }: { team: Team; onCall: () => void; onOpen: (id: string) => void }) {
  const t = useText();
  const can = useCan();
  const { locale } = useSession();
  const name = locale === 'en' ? team.nameEnglish : team.name;
  const { openCallOut: call } = team;
  return (
    <li className="p-team">
      <div className="p-team-head">
        <h3>{name}</h3>
        <span className="k-meta">{[t(`team.kinds.${team.kind}`), team.zone, t('team.members', { n: team.memberCount })].filter(Boolean).join(' · ')}</span>
      </div>
      {call
        ? <Progress label={t('call.confirmed')} done={call.confirmedCount} total={call.neededCount} note={<>{t('call.askedNote', { asked: call.askedCount, declined: call.declinedCount })} <When at={call.answerBy} /></>} />
        : <p className="k-meta">{t('team.resting')}</p>}
      <div className="k-actions">
        {call && <Button size="compact-sm" variant="default" onClick={() => onOpen(call.id)} aria-label={`${t('call.open')} ${name}`}>{t('call.open')}</Button>}
        {!call && can('personnel.call-out.open') && <Button size="compact-sm" variant="default" onClick={onCall} aria-label={`${t('call.verb')} ${name}`}>{t('call.verb')}</Button>}
      </div>
    </li>
  );
}

/** The teams, with the confirmations of those that are called coming in. */
export function Teams({ answer, onOpen, onChanged }: { answer: Answer<VolunteersPageQuery>; onOpen: (id: string) => void; onChanged: () => void }) {
  const t = useText();
  const { locale } = useSession();
  const [calling, setCalling] = useState<Team | null>(null);
  const close = () => setCalling(null);
  const done = () => { close(); onChanged(); };
  return (
    <Panel title={t('team.title')}>
      <Loaded from={answer} rows={4} isEmpty={data => data.volunteerTeams.length === 0} empty={<Empty title={t('team.none')} hint={t('team.noneHint')} />}>
        {data => <ul className="p-teams">{data.volunteerTeams.map(team => <TeamCard key={team.id} team={team} onCall={() => setCalling(team)} onOpen={onOpen} />)}</ul>}
      </Loaded>
      <Modal opened={calling !== null} onClose={close} title={calling && t('call.title', { name: locale === 'en' ? calling.nameEnglish : calling.name })}>{calling && <CallForm team={calling} onDone={done} onClose={close} />}</Modal>
    </Panel>
  );
}
