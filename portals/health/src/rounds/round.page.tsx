import { Button, Empty, Figures, Loaded, notify, Panel, useCan, useFormat, useMutation, useQuery, When } from '@campus/portal-kit';
import { Confirm } from '@campus/portal-kit/data';
import { useState } from 'react';
import { useParams } from 'react-router';
import { HealthCloseRoundDocument, HealthRoundDocument, type HealthRoundQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { useRefusals } from '../words/refusals.ts';
import { RoundState } from '../words/state.tsx';
import { OpenTube } from './open-tube.tsx';
import { RoundTubes } from './round-tubes.tsx';

type Round = NonNullable<HealthRoundQuery['testRound']>;

function Progress({ round }: { round: Round }) {
  const t = useText();
  const { num } = useFormat();
  return (
    <Panel padded>
      <Figures items={[
        { label: t('round.status'), figure: <RoundState status={round.status} />, note: `${round.disease} · ${t('round.people', { n: round.poolSize })}` },
        { label: t('round.swabs'), figure: num(round.swabCount) },
        { label: t('round.tubes'), figure: num(round.tubeCount) },
        { label: t('round.positiveTubes'), figure: num(round.positiveTubeCount) },
        { label: t('round.pending'), figure: num(round.pendingCount) },
        { label: t('round.closesAt'), figure: <When at={round.closesAt} /> },
      ]} />
    </Panel>
  );
}

function CloseRound({ id, onClosed }: { id: string; onClosed: () => void }) {
  const t = useText();
  const inWords = useRefusals();
  const [asking, setAsking] = useState(false);
  const [send, busy] = useMutation(HealthCloseRoundDocument);
  async function close() {
    const { data, problem } = await send({ input: { testRoundId: id } });
    const refusal = inWords(problem ? [problem] : data.closeTestRound.__typename === 'Refused' ? data.closeTestRound.problems : [])[0];
    notify(refusal ? { tone: 'bad', text: refusal.message } : { tone: 'ok', text: t('round.closed') });
    setAsking(false);
    onClosed();
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('round.close')}</Button>
      <Confirm opened={asking} onClose={() => setAsking(false)} title={t('round.closeTitle')} verb={t('round.close')} busy={busy} onConfirm={() => void close()}>{t('round.closeNote')}</Confirm>
    </>
  );
}

/** One round: how far it is, its tubes, and the form that opens the next tube. */
export default function RoundPage() {
  const t = useText();
  const can = useCan();
  const { id = '' } = useParams();
  const [turn, setTurn] = useState(0);
  const answer = useQuery(HealthRoundDocument, { id });
  const round = answer.data?.testRound;
  const changed = () => {
    answer.again();
    setTurn(count => count + 1);
  };
  const isOpen = round?.status === 'OPEN';
  return (
    <LivePage title={round?.name ?? t('round.title')} actions={isOpen && can('health.round.close') && <CloseRound id={id} onClosed={changed} />} changed={changed}>
      <Loaded from={answer} isEmpty={data => data.testRound === null} empty={<Panel><Empty title={t('round.notFound')} hint={t('round.notFoundHint')} /></Panel>}>
        {data => data.testRound && (
          <>
            <Progress round={data.testRound} />
            {isOpen && can('health.tube.open') && <OpenTube round={data.testRound} />}
            <RoundTubes round={id} turn={turn} />
          </>
        )}
      </Loaded>
    </LivePage>
  );
}
