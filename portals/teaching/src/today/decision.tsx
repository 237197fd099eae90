import { Button, Facts, notify, Panel, useMutation, When } from '@campus/portal-kit';
import { isNotEmpty, Problems, Select, Textarea, useForm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { TeachingSetDeliveryDocument, TeachingWithdrawDeliveryDocument, type DeliveryMode } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';

interface Held { id: string; mode: DeliveryMode; reason: string; decidedAt: string; decidedBy: string; isForOneSession: boolean }
interface DecisionProps { sectionId: string; /** Null for all coming sessions of the section. */ sessionId: string | null; decision: Held | null; onChanged: () => void }

const MODES: readonly DeliveryMode[] = ['ON_SITE', 'BOTH', 'ONLINE'];

/** What an officer decided, with the way back to the rules; or the form for a decision. */
export function Decision({ decision, ...target }: DecisionProps) {
  const t = useText();
  const isOwn = decision !== null && (target.sessionId === null || decision.isForOneSession);
  return <Panel title={t('decision.title')} padded>{decision && <Holding decision={decision} onChanged={target.onChanged} />}{!isOwn && <Deciding {...target} />}</Panel>;
}

function Holding({ decision, onChanged }: { decision: Held; onChanged: () => void }) {
  const t = useText();
  const [send, busy] = useMutation(TeachingWithdrawDeliveryDocument);
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  async function withdraw() {
    const { data, problem } = await send({ input: { decisionId: decision.id } });
    if (problem) return setProblems([problem]);
    if (data.withdrawDelivery.__typename === 'Refused') return setProblems(data.withdrawDelivery.problems);
    notify({ tone: 'ok', text: t('decision.withdrawn') });
    onChanged();
  }
  return (
    <div className="k-stack">
      <Facts items={[
        [t('session.mode'), t(`mode.modes.${decision.mode}`)], [t('decision.reason'), decision.reason], [t('decision.by'), decision.decidedBy],
        [t('decision.at'), <When key="at" at={decision.decidedAt} />], [t('decision.reach'), t(decision.isForOneSession ? 'decision.forOne' : 'decision.forAll')],
      ]} />
      <Refusals of={problems} />
      <div><Button variant="default" loading={busy} onClick={() => void withdraw()}>{t('decision.withdraw')}</Button></div>
    </div>
  );
}

function Deciding({ sectionId, sessionId, onChanged }: Omit<DecisionProps, 'decision'>) {
  const t = useText();
  const form = useForm({ name: 'decision', initialValues: { mode: 'ONLINE' as DeliveryMode, reason: '' }, validate: { reason: isNotEmpty(t('decision.reasonMissing')) } });
  const { send, busy, rest, toFirst } = useSend({ document: TeachingSetDeliveryDocument, answerOf: data => data.setDelivery, form, names: ['mode', 'reason'] });
  async function submit({ mode, reason }: typeof form.values) {
    if (!(await send({ sectionId, sessionId, mode, reason }))) return;
    notify({ tone: 'ok', text: t('decision.set') });
    onChanged();
  }
  return (
    <form className="k-form teaching-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <Select className="k-wide" label={t(sessionId ? 'decision.modeOfOne' : 'decision.modeOfAll')} allowDeselect={false} data={MODES.map(value => ({ value, label: t(`mode.modes.${value}`) }))} {...form.getInputProps('mode')} />
      <Textarea className="k-wide" label={t('decision.reason')} description={t('decision.reasonHint')} withAsterisk rows={2} {...form.getInputProps('reason')} />
      <div className="k-wide"><Problems of={rest} /></div>
      <div className="k-foot"><Button type="submit" loading={busy}>{t('decision.decide')}</Button></div>
    </form>
  );
}
