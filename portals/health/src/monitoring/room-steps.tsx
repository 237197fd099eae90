import { Button, notify, useCan, useMutation, useRequestKey, type Problem } from '@campus/portal-kit';
import { Textarea, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthReleaseRoomDocument, HealthReportRoomDisinfectedDocument, HealthSendBackRoomDocument, type MonitoringRoomState } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

type Answer = { __typename?: string; problems?: readonly Refusal[] };

/** What may be done with a room that somebody has left: report its disinfection, then release it or send it back. */
export function RoomSteps({ room, onDone }: { room: { id: string; state: MonitoringRoomState }; onDone: () => void }) {
  const t = useText();
  const can = useCan();
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly (Refusal | Problem)[]>([]);
  const once = useRequestKey();
  const [report, reporting] = useMutation(HealthReportRoomDisinfectedDocument);
  const [release, releasing] = useMutation(HealthReleaseRoomDocument);
  const [sendBack, sending] = useMutation(HealthSendBackRoomDocument);

  function follow(problem: Problem | undefined | null, answer: Answer | undefined, text: string) {
    if (problem) return setProblems([problem]);
    once.answered();
    if (answer?.problems) return setProblems(answer.problems);
    setProblems([]);
    setNote('');
    notify({ tone: 'ok', text });
    return onDone();
  }
  const keyed = <Input extends object>(input: Input) => ({ input: { ...input, idempotencyKey: once.of(input) } });
  const reportIt = () => void report(keyed({ roomId: room.id, note: note.trim() || null })).then(({ data, problem }) => follow(problem, data?.reportRoomDisinfected, t('room.reported')));
  const releaseIt = () => void release(keyed({ roomId: room.id })).then(({ data, problem }) => follow(problem, data?.releaseRoom, t('room.released')));
  const sendItBack = () => void sendBack(keyed({ roomId: room.id, reason: note })).then(({ data, problem }) => follow(problem, data?.sendBackRoom, t('room.sentBack')));

  const mayReport = room.state === 'LEAVING' && can('health.room.disinfect');
  const mayCheck = room.state === 'DISINFECTED' && can('health.room.release');
  if (!mayReport && !mayCheck) return null;
  return (
    <div className="k-stack">
      <Textarea label={mayReport ? t('room.sheet') : t('room.finding')} placeholder={mayReport ? t('room.sheetExample') : undefined} value={note} onChange={event => setNote(event.currentTarget.value)} />
      <Refusals of={problems} />
      <div className="k-foot">
        {mayReport && <Button loading={reporting} onClick={reportIt}>{t('room.report')}</Button>}
        {mayCheck && <Button variant="default" loading={sending} disabled={note.trim() === ''} onClick={sendItBack}>{t('room.sendBack')}</Button>}
        {mayCheck && <Button loading={releasing} onClick={releaseIt}>{t('room.release')}</Button>}
      </div>
    </div>
  );
}
