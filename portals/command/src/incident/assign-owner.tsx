import { Button, notify, useMutation, useQuery, type Problem } from '@campus/portal-kit';
import { Modal, Radio, SearchBox, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { CommandAssignStepOwnerDocument, CommandFindOwnerDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useBoth } from '../words/use-words.ts';
import type { Step } from './room.ts';

interface QuestionProps { incidentId: string; step: Step; onClose: () => void; onDone: () => void }

function Question({ incidentId, step, onClose, onDone }: QuestionProps) {
  const t = useText();
  const [text, setText] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly (Refusal | Problem)[]>([]);
  const [send, busy] = useMutation(CommandAssignStepOwnerDocument);
  const found = useQuery(CommandFindOwnerDocument, { text }, { pause: text.trim().length < 2, keep: true });
  const people = found.data?.people.nodes ?? [];
  const refused = found.problem ? [found.problem] : problems;

  async function assign() {
    if (personId === null) return;
    const { data, problem } = await send({ input: { incidentId, stepCode: step.code, personId } });
    if (problem) return setProblems([problem]);
    if (data.assignStepOwner.__typename === 'Refused') return setProblems(data.assignStepOwner.problems);
    notify({ tone: 'ok', text: t('step.assigned', { name: people.find(({ id }) => id === personId)?.name ?? '' }) });
    onClose();
    onDone();
  }

  return (
    <div className="k-stack">
      <p className="k-meta">{t('step.assignNote')}</p>
      <SearchBox label={t('step.find')} value={text} onChange={setText} />
      <div className="command-people" role="radiogroup" aria-label={t('step.owner')}>
        {people.map(({ id, name, number }) => <Radio key={id} name="owner" value={id} checked={id === personId} onChange={() => setPersonId(id)} label={`${name} ${number}`} />)}
        {people.length === 0 && <p className="k-meta">{t(text.trim().length < 2 ? 'step.findHint' : 'step.foundNobody')}</p>}
      </div>
      <Refusals of={refused} />
      <div className="k-foot">
        <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
        <Button loading={busy} disabled={personId === null} onClick={() => void assign()}>{t('step.assign')}</Button>
      </div>
    </div>
  );
}

/** Finds the person who answers for a step. */
export function AssignOwner({ step, ...question }: Omit<QuestionProps, 'step'> & { step: Step | null }) {
  const t = useText();
  const both = useBoth();
  return (
    <Modal opened={step !== null} onClose={question.onClose} title={step && t('step.assignOf', { title: both(step.title, step.titleEnglish) })} size="sm">
      {step && <Question key={step.code} step={step} {...question} />}
    </Modal>
  );
}
