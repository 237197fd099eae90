import { Button, notify, useCan, useMutation } from '@campus/portal-kit';
import { Confirm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthEndEmergencyDocument, type HealthEmergencyRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

/** Ends an access that holds. */
export function EndAccess({ access, onDone }: { access: HealthEmergencyRowFragment; onDone: () => void }) {
  const t = useText();
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const [send, busy] = useMutation(HealthEndEmergencyDocument);
  if (!can('health.emergency.end')) return null;

  async function end() {
    const { data, problem } = await send({ input: { accessId: access.id } });
    if (problem) return setProblems([problem]);
    if (data.endEmergencyAccess.__typename === 'Refused') return setProblems(data.endEmergencyAccess.problems);
    notify({ tone: 'ok', text: t('emergency.endDone') });
    setAsking(false);
    return onDone();
  }

  return (
    <div className="k-foot">
      <Button variant="default" onClick={() => setAsking(true)}>{t('emergency.end')}</Button>
      <Confirm opened={asking} onClose={() => setAsking(false)} title={t('emergency.endTitle', { name: access.openedByName })} verb={t('emergency.end')} busy={busy} onConfirm={() => void end()}>
        <p>{t('emergency.endNote')}</p>
        <Refusals of={problems} />
      </Confirm>
    </div>
  );
}
