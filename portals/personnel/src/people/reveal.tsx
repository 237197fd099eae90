import { Button, Facts, Failed, useCan, useMutation, type Problem } from '@campus/portal-kit';
import { Modal, Textarea, type Refusal } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { RevealPersonDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

interface Revealed { identityNumber: string | null; phone: string | null }

/** Shows what is masked, once its purpose is given; nothing of it stays after the person is closed. */
export function Reveal({ personId }: { personId: string }) {
  const t = useText();
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  if (!can('personnel.person.reveal')) return null;
  if (revealed)
    return (
      <section className="k-stack" aria-label={t('reveal.done')} aria-live="polite">
        <p className="k-meta">{t('reveal.done')}</p>
        <Facts items={[[t('person.identityNumber'), revealed.identityNumber], [t('person.phone'), revealed.phone]]} />
        <div className="k-actions"><Button variant="default" onClick={() => setRevealed(null)}>{t('reveal.hide')}</Button></div>
      </section>
    );
  return (
    <div className="k-actions">
      <Button variant="default" onClick={() => setAsking(true)}>{t('reveal.verb')}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('reveal.title')} size="sm">
        <ReasonForm personId={personId} onRevealed={shown => { setRevealed(shown); setAsking(false); }} />
      </Modal>
    </div>
  );
}

function ReasonForm({ personId, onRevealed }: { personId: string; onRevealed: (shown: Revealed) => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [send, busy] = useMutation(RevealPersonDocument);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    const sent = await send({ input: { personId, reason } });
    const answer = sent.data?.revealPerson;
    setProblem(sent.problem);
    if (answer?.__typename === 'Refused') setRefusals(answer.problems);
    if (answer?.__typename === 'RevealPersonSuccess') onRevealed({ identityNumber: answer.identityNumber ?? null, phone: answer.phone ?? null });
  }

  return (
    <form className="k-stack" onSubmit={event => void onSubmit(event)}>
      <p className="k-meta">{t('reveal.logged')}</p>
      <Textarea label={t('reveal.reason')} placeholder={t('reveal.reasonHint')} value={reason} onChange={event => setReason(event.currentTarget.value)} minRows={2} required data-autofocus />
      <Refusals of={refusals} />
      {problem && <Failed problem={problem} compact />}
      <div className="k-foot"><Button type="submit" loading={busy}>{t('reveal.confirm')}</Button></div>
    </form>
  );
}
