import { Button, notify, Panel, useCan, useQuery, useSecond } from '@campus/portal-kit';
import { Modal, Problems, Textarea } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { OpenEmergencyDocument, OwnEmergenciesDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useCommand } from '../words/use-command.ts';
import { EmergencyFacts } from './emergency-facts.tsx';
import { useEmergencyRefusals } from './emergency-words.tsx';

/** Health facts of one person for who may open them in an emergency only; gone from the screen with the last second of the access. */
export function Emergency({ personId }: { personId: string }) {
  const t = useText();
  const can = useCan();
  const isFirstResponder = can('health.emergency.open') && !can('health.state.read');
  const own = useQuery(OwnEmergenciesDocument, {}, { pause: !isFirstResponder });
  const now = useSecond();
  if (!isFirstResponder) return null;
  const access = own.data?.ownEmergencyAccesses.find(one => one.person?.id === personId && one.status === 'OPEN' && new Date(one.until) > now);
  return (
    <Panel title={t('emergency.title')} padded>
      {access ? <EmergencyFacts key={access.id} access={access} onEnded={own.again} /> : <OpenEmergency personId={personId} onOpened={own.again} />}
    </Panel>
  );
}

function OpenEmergency({ personId, onOpened }: { personId: string; onOpened: () => void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { run, busy, refusals } = useCommand(OpenEmergencyDocument, data => data.openEmergencyAccess);
  const words = useEmergencyRefusals(refusals);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!(await run({ input: { personId, reason } }))) return;
    notify({ tone: 'info', text: t('emergency.opened') });
    setAsking(false);
    onOpened();
  }

  return (
    <div className="k-stack">
      <p className="k-meta">{t('emergency.about')}</p>
      <div className="k-actions"><Button variant="default" onClick={() => setAsking(true)}>{t('emergency.verb')}</Button></div>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('emergency.verb')} size="sm">
        <form className="k-stack" onSubmit={event => void onSubmit(event)}>
          <p className="k-meta">{t('emergency.told')}</p>
          <Textarea label={t('emergency.reason')} placeholder={t('emergency.reasonHint')} value={reason} onChange={event => setReason(event.currentTarget.value)} minRows={2} required data-autofocus />
          <Problems of={words} />
          <div className="k-foot"><Button type="submit" loading={busy}>{t('emergency.confirm')}</Button></div>
        </form>
      </Modal>
    </div>
  );
}
