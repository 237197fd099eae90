import { Button, notify, useMutation, type Problem } from '@campus/portal-kit';
import { Modal, Textarea, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { CommandCompleteStepDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useBoth } from '../words/use-words.ts';
import type { Step } from './room.ts';

interface QuestionProps { incidentId: string; step: Step; onClose: () => void; onDone: () => void }

function Question({ incidentId, step, onClose, onDone }: QuestionProps) {
  const t = useText();
  const both = useBoth();
  const [evidence, setEvidence] = useState('');
  const [problems, setProblems] = useState<readonly (Refusal | Problem)[]>([]);
  const [send, busy] = useMutation(CommandCompleteStepDocument);

  async function complete() {
    const { data, problem } = await send({ input: { incidentId, stepCode: step.code, evidence: evidence.trim() } });
    if (problem) return setProblems([problem]);
    if (data.completeStep.__typename === 'Refused') return setProblems(data.completeStep.problems);
    notify({ tone: 'ok', text: t('step.completed', { title: both(step.title, step.titleEnglish) }) });
    onClose();
    return onDone();
  }

  return (
    <div className="k-stack">
      <p className="k-meta">{t('step.completeNote')}</p>
      <Textarea label={t('step.evidence')} description={t('step.evidenceHint')} withAsterisk autosize minRows={3} data-autofocus value={evidence} onChange={event => setEvidence(event.currentTarget.value)} />
      <Refusals of={problems} />
      <div className="k-foot">
        <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
        <Button loading={busy} disabled={evidence.trim() === ''} onClick={() => void complete()}>{t('step.complete')}</Button>
      </div>
    </div>
  );
}

/** Takes what stands behind a step that people carried out. */
export function CompleteStep({ step, ...question }: Omit<QuestionProps, 'step'> & { step: Step | null }) {
  const t = useText();
  const both = useBoth();
  return (
    <Modal opened={step !== null} onClose={question.onClose} title={step && t('step.completeOf', { title: both(step.title, step.titleEnglish) })}>
      {step && <Question key={step.code} step={step} {...question} />}
    </Modal>
  );
}
