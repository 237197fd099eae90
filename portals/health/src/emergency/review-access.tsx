import { Button, notify, useCan, useMutation } from '@campus/portal-kit';
import { Radio, Textarea, type Refusal } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { HealthReviewEmergencyDocument, type HealthEmergencyRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

/** Says whether an access that is over was justified, and what was checked. */
export function ReviewAccess({ access, onDone }: { access: HealthEmergencyRowFragment; onDone: () => void }) {
  const t = useText();
  const can = useCan();
  const [finding, setFinding] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const [send, busy] = useMutation(HealthReviewEmergencyDocument);
  if (!can('health.emergency.review')) return null;

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    const { data, problem } = await send({ input: { accessId: access.id, isJustified: finding === 'YES', note } });
    if (problem) return setProblems([problem]);
    if (data.reviewEmergencyAccess.__typename === 'Refused') return setProblems(data.reviewEmergencyAccess.problems);
    notify({ tone: 'ok', text: t('emergency.reviewDone') });
    return onDone();
  }

  return (
    <form className="k-stack" onSubmit={event => void onSubmit(event)}>
      <Radio.Group label={t('emergency.finding')} value={finding} onChange={setFinding} required>
        <div className="k-stack">
          <Radio value="YES" label={t('emergency.justified')} />
          <Radio value="NO" label={t('emergency.notJustified')} />
        </div>
      </Radio.Group>
      <Textarea label={t('emergency.note')} placeholder={t('emergency.noteHint')} value={note} onChange={event => setNote(event.currentTarget.value)} minRows={2} required />
      <p className="k-meta">{t('emergency.reviewNote')}</p>
      <Refusals of={problems} />
      <div className="k-foot"><Button type="submit" loading={busy} disabled={finding === null}>{t('emergency.reviewVerb')}</Button></div>
    </form>
  );
}
