import { Button, notify, useFormat, useQuery } from '@campus/portal-kit';
import { Modal, NumberInput, Select } from '@campus/portal-kit/data';
import { useState } from 'react';
import { EmploymentRegisterGraduatesDocument, EmploymentUnitsDocument, type Degree } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';

const DEGREES: readonly Degree[] = ['ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTOR'];

interface UnitPickerProps { label: string; parentId: string | null; kind: string; isTop?: boolean; value: string | null; onChange: (id: string | null) => void }

/** One unit below another; asks nothing until the one above is chosen. */
function UnitPicker({ label, parentId, kind, isTop = false, value, onChange }: UnitPickerProps) {
  const { data } = useQuery(EmploymentUnitsDocument, { parentId }, { pause: !isTop && parentId === null });
  const units = (data?.orgUnits ?? []).filter(unit => unit.kind === kind);
  return <Select label={label} withAsterisk searchable disabled={!isTop && parentId === null} data={units.map(unit => ({ value: unit.id, label: unit.name }))} value={value} onChange={onChange} />;
}

/** Asks which class leaves, when, and with what. */
export function RegisterClass({ opened, onClose, onRegistered }: { opened: boolean; onClose: () => void; onRegistered: () => void }) {
  const t = useText();
  const { today } = useFormat();
  const [collegeId, setCollege] = useState<string | null>(null);
  const [majorId, setMajor] = useState<string | null>(null);
  const [classId, setClass] = useState<string | null>(null);
  const [cohort, setCohort] = useState(Number(today().slice(0, 4)) + 1);
  const [degree, setDegree] = useState<Degree>('BACHELOR');
  const { send, busy, obstacles } = useSend(EmploymentRegisterGraduatesDocument, data => data.registerGraduates);

  const chooseMajor = (id: string | null) => {
    setMajor(id);
    setClass(null);
  };
  const chooseCollege = (id: string | null) => {
    setCollege(id);
    chooseMajor(null);
  };

  async function submit() {
    const done = classId && (await send({ input: { classId, majorId, cohort, degree } }));
    if (!done) return;
    notify({ tone: 'ok', text: t('graduate.registered', { n: done.registeredCount, known: done.knownCount }) });
    setClass(null);
    onRegistered();
    onClose();
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('graduate.register')} size="lg">
      <form className="k-form" onSubmit={event => { event.preventDefault(); void submit(); }}>
        <UnitPicker label={t('graduate.college')} isTop parentId={null} kind="COLLEGE" value={collegeId} onChange={chooseCollege} />
        <UnitPicker label={t('graduate.major')} parentId={collegeId} kind="MAJOR" value={majorId} onChange={chooseMajor} />
        <UnitPicker label={t('graduate.class')} parentId={majorId} kind="CLASS" value={classId} onChange={setClass} />
        <NumberInput label={t('graduate.year')} withAsterisk hideControls thousandSeparator="" value={cohort} onChange={year => setCohort(Number(year))} />
        <Select label={t('graduate.degree')} allowDeselect={false} value={degree} onChange={value => setDegree(DEGREES.find(one => one === value) ?? degree)} data={DEGREES.map(value => ({ value, label: t(`graduate.degrees.${value}`) }))} />
        <div className="k-wide"><Refusals of={obstacles} /></div>
        <div className="k-foot k-wide"><Button type="submit" loading={busy} disabled={!classId}>{t('graduate.register')}</Button></div>
      </form>
    </Modal>
  );
}
