import { Button, notify, useMutation, useQuery, useRequestKey, type Problem } from '@campus/portal-kit';
import { Modal, Select, Textarea, TextInput, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthAddContactDocument, HealthPersonToNameDocument, type ContactRing } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import '../health.css';

/** Names a contact learnt in the investigation; the person is looked up by number first. */
export function AddContact({ caseId, opened, onClose, onDone }: { caseId: string; opened: boolean; onClose: () => void; onDone: () => void }) {
  const t = useText();
  const [number, setNumber] = useState('');
  const [ring, setRing] = useState<ContactRing>('CLOSE');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly (Refusal | Problem)[]>([]);
  const typed = number.trim();
  const found = useQuery(HealthPersonToNameDocument, { number: typed }, { pause: !opened || typed.length < 4 });
  const once = useRequestKey();
  const [send, busy] = useMutation(HealthAddContactDocument);
  const person = found.data?.personByNumber?.number === typed ? found.data.personByNumber : null;

  const close = () => {
    setProblems([]);
    setNumber('');
    setReason('');
    onClose();
  };

  async function add(personId: string) {
    const input = { caseId, personId, ring, reason };
    const { data, problem } = await send({ input: { ...input, idempotencyKey: once.of(input) } });
    if (problem) return setProblems([problem]);
    once.answered();
    if (data.addContact.__typename === 'Refused') return setProblems(data.addContact.problems);
    notify({ tone: 'ok', text: t('contact.added') });
    close();
    return onDone();
  }

  return (
    <Modal opened={opened} onClose={close} title={t('contact.add')} size="sm">
      <div className="k-stack">
        <TextInput label={t('person.number')} data-autofocus autoComplete="off" value={number} onChange={event => setNumber(event.currentTarget.value)} description={person ? person.name : t('contact.lookUp')} />
        <Select label={t('contact.ring')} allowDeselect={false} value={ring} onChange={next => setRing(next === 'SECONDARY' ? 'SECONDARY' : 'CLOSE')} data={(['CLOSE', 'SECONDARY'] as const).map(one => ({ value: one, label: t(`contact.rings.${one}`) }))} />
        <Textarea label={t('contact.why')} withAsterisk value={reason} onChange={event => setReason(event.currentTarget.value)} />
        <Refusals of={problems} />
        <div className="k-foot"><Button variant="default" onClick={close}>{t('cancel')}</Button><Button loading={busy} disabled={!person || reason.trim() === ''} onClick={() => person && void add(person.id)}>{t('contact.add')}</Button></div>
      </div>
    </Modal>
  );
}
