import { Button, Facts, Loaded, notify, Progress, Status, useCan, useFormat, useQuery, useSession, When, type Tone } from '@campus/portal-kit';
import { Confirm, Drawer } from '@campus/portal-kit/data';
import { useState } from 'react';
import { CallOutDetailsDocument, ConfirmCallOutDocument, DeclineCallOutDocument, StandDownCallOutDocument, type CallOutDetailsQuery, type CallOutReply } from '../gql/graphql.ts';
import { useCallOutMoves } from '../live/use-moves.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useCommand } from '../words/use-command.ts';
import { CallStatus } from './call-status.tsx';
import { reasonOf } from './reason.ts';

type CallOut = NonNullable<CallOutDetailsQuery['callOut']>;
interface Changing { callOut: CallOut; onChanged: () => void }

const tones: Record<CallOutReply, Tone> = { ASKED: 'none', CONFIRMED: 'ok', DECLINED: 'idle' };

/** Who was asked and what they answered; an officer may answer for somebody who telephones. */
function Answers({ callOut, onChanged }: Changing) {
  const t = useText();
  const can = useCan();
  const confirm = useCommand(ConfirmCallOutDocument, data => data.confirmCallOut);
  const decline = useCommand(DeclineCallOutDocument, data => data.declineCallOut);
  const mayAnswer = callOut.state === 'OPEN' && can('personnel.call-out.answer');
  const answer = async (command: Pick<typeof confirm, 'run'>, personNumber: string) => {
    if (await command.run({ input: { callOutId: callOut.id, personNumber } })) onChanged();
  };
  return (
    <section>
      <h3 className="p-heading">{t('call.answers')}</h3>
      <Refusals of={[...confirm.refusals, ...decline.refusals]} />
      <ul className="p-history">
        {callOut.answers.nodes.map(({ answer: reply, answeredAt, person }) => person && (
          <li key={person.id} className="p-reply">
            <span>{person.name} <span className="k-meta k-num">{person.number}</span></span>
            <span><Status tone={tones[reply]} quiet={reply !== 'ASKED'}>{t(`call.replies.${reply}`)}</Status> {answeredAt && <When at={answeredAt} />}</span>
            {mayAnswer && (
              <span className="k-actions">
                {reply !== 'CONFIRMED' && <Button size="compact-sm" variant="subtle" aria-label={`${t('call.confirm')} ${person.name}`} onClick={() => void answer(confirm, person.number)}>{t('call.confirm')}</Button>}
                {reply !== 'DECLINED' && <Button size="compact-sm" variant="subtle" aria-label={`${t('call.decline')} ${person.name}`} onClick={() => void answer(decline, person.number)}>{t('call.decline')}</Button>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function StandDown({ callOut, onChanged }: Changing) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { run, busy, refusals } = useCommand(StandDownCallOutDocument, data => data.standDownCallOut);

  async function end() {
    if (!(await run({ input: { callOutId: callOut.id } }))) return;
    notify({ tone: 'ok', text: t('call.ended') });
    setAsking(false);
    onChanged();
  }

  return (
    <div className="k-actions">
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>{t('call.standDown')}</Button>
      <Confirm opened={asking} onClose={() => setAsking(false)} title={t('call.standDownTitle')} verb={t('call.standDown')} busy={busy} onConfirm={() => void end()}>{t('call.standDownNote')}<Refusals of={refusals} /></Confirm>
    </div>
  );
}

/** One call-out beside the list, with confirmations coming in. */
export function CallDrawer({ of, onClose, onChanged }: { of: string | null; onClose: () => void; onChanged: () => void }) {
  const t = useText();
  const can = useCan();
  const { full } = useFormat();
  const { locale } = useSession();
  const answer = useQuery(CallOutDetailsDocument, { id: of ?? '' }, { pause: of === null });
  const changed = () => { answer.again(); onChanged(); };
  useCallOutMoves(() => { if (of !== null) answer.again(); });
  const team = answer.data?.callOut?.team;
  return (
    <Drawer opened={of !== null} onClose={onClose} title={(locale === 'en' ? team?.nameEnglish : team?.name) ?? t('call.list')}>
      {of && (
        <Loaded from={answer} isEmpty={data => !data.callOut}>
          {({ callOut }) => callOut && (
            <div className="k-stack">
              <Facts items={[
                [t('call.state'), <CallStatus key="state" {...callOut} />], [t('call.reason'), reasonOf(callOut, locale)], [t('call.by'), callOut.isForIncident ? t('call.byIncident') : callOut.openedBy],
                [t('call.openedAt'), full(callOut.openedAt)], [t('call.answerBy'), full(callOut.answerBy)], [t('call.inTime'), `${callOut.confirmedInTimeCount} / ${callOut.askedCount}`],
              ]} />
              <Progress label={t('call.confirmed')} done={callOut.confirmedCount} total={callOut.neededCount} note={t('call.counts', { asked: callOut.askedCount, declined: callOut.declinedCount })} />
              {callOut.state === 'OPEN' && can('personnel.call-out.open') && <StandDown callOut={callOut} onChanged={changed} />}
              <Answers callOut={callOut} onChanged={changed} />
            </div>
          )}
        </Loaded>
      )}
    </Drawer>
  );
}
