import { Button, notify, useMutation } from '@campus/portal-kit';
import { Confirm } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthSealTubeDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useRefusals } from '../words/refusals.ts';

/** Asks, then seals: a sealed tube takes nobody more. */
export function SealTube({ tube, onSealed }: { tube: { id: string; label: string; swabCount: number }; onSealed: () => void }) {
  const t = useText();
  const inWords = useRefusals();
  const [asking, setAsking] = useState(false);
  const [send, busy] = useMutation(HealthSealTubeDocument);
  async function seal() {
    const { data, problem } = await send({ input: { tubeId: tube.id } });
    const refusal = inWords(problem ? [problem] : data.sealTube.__typename === 'Refused' ? data.sealTube.problems : [])[0];
    notify(refusal ? { tone: 'bad', text: refusal.message } : { tone: 'ok', text: t('tube.sealed', { label: tube.label }) });
    setAsking(false);
    onSealed();
  }
  return (
    <>
      <Button disabled={tube.swabCount === 0} onClick={() => setAsking(true)}>{t('tube.seal')}</Button>
      <Confirm opened={asking} onClose={() => setAsking(false)} title={t('tube.sealTitle', { label: tube.label })} verb={t('tube.seal')} busy={busy} onConfirm={() => void seal()}>{t('tube.sealNote')}</Confirm>
    </>
  );
}
