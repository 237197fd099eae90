import { Button, notify, useCan, useMutation, useQuery, useRequestKey } from '@campus/portal-kit';
import { Modal, Select, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthMoveToRoomDocument, HealthReadyRoomsDocument, type HealthIsolationRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

/** Chooses another room among those that are ready; who waits may be given one out of turn. */
export function MoveToRoom({ isolation, onDone }: { isolation: HealthIsolationRowFragment; onDone: () => void }) {
  const t = useText();
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const [room, setRoom] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const answer = useQuery(HealthReadyRoomsDocument, {}, { pause: !asking });
  const once = useRequestKey();
  const [send, busy] = useMutation(HealthMoveToRoomDocument);
  if (!can('health.isolation.move') || !can('health.room.read') || isolation.mode !== 'CENTRAL') return null;
  const ready = (answer.data?.rooms.rooms ?? []).filter(one => one.state === 'READY' && one.isInService).map(one => one.code);

  const close = () => {
    setAsking(false);
    setProblems([]);
    setRoom(null);
  };

  async function move(roomCode: string) {
    const input = { isolationId: isolation.id, roomCode };
    const { data, problem } = await send({ input: { ...input, idempotencyKey: once.of(input) } });
    if (problem) return setProblems([problem]);
    once.answered();
    if (data.moveToRoom.__typename === 'Refused') return setProblems(data.moveToRoom.problems);
    notify({ tone: 'ok', text: t('isolation.moved', { room: roomCode }) });
    close();
    return onDone();
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('isolation.move')}</Button>
      <Modal opened={asking} onClose={close} title={t('isolation.moveTitle')} size="sm">
        <div className="k-stack">
          <p className="k-meta">{answer.data && ready.length === 0 ? t('isolation.noReadyRoom') : t('isolation.moveNote')}</p>
          <Select label={t('room.room')} data-autofocus openOnFocus={false} searchable value={room} onChange={setRoom} data={ready} nothingFoundMessage={t('isolation.noReadyRoom')} />
          <Refusals of={answer.problem ? [answer.problem, ...problems] : problems} />
          <div className="k-foot"><Button variant="default" onClick={close}>{t('cancel')}</Button><Button loading={busy} disabled={room === null} onClick={() => room && void move(room)}>{t('isolation.move')}</Button></div>
        </div>
      </Modal>
    </>
  );
}
