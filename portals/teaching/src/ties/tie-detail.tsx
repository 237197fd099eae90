import { Button, Facts, notify, Panel, useCan, useFormat, useMutation, When } from '@campus/portal-kit';
import { Confirm } from '@campus/portal-kit/data';
import { useState } from 'react';
import { TeachingUntieDormitoryDocument, type TeachingTiesQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Hours } from '../words/mode.tsx';
import { useRefusals } from '../words/refusals.ts';

type Row = TeachingTiesQuery['tieReports'][number];

function Breaches({ breaches }: { breaches: Row['breaches'] }) {
  const t = useText();
  const { num } = useFormat();
  if (breaches.length === 0) return <p className="k-meta">{t('tie.noBreach')}</p>;
  return (
    <ul className="teaching-lines">
      {breaches.map(({ session, studentCount }) => (
        <li key={session.id}><Hours from={session.startsAt} until={session.endsAt} /><span>{session.section.course.name} · {session.room?.code}</span><span className="k-meta">{t('tie.students', { n: num(studentCount) })}</span></li>
      ))}
    </ul>
  );
}

/** One tie: what it asks for, which sessions break it, and the way to lift it. */
export function TieDetail({ row, onUntied }: { row: Row; onUntied: () => void }) {
  const t = useText();
  const can = useCan();
  const inWords = useRefusals();
  const [isAsking, setAsking] = useState(false);
  const [send, busy] = useMutation(TeachingUntieDormitoryDocument);
  async function untie() {
    const { data, problem } = await send({ input: { id: row.id } });
    const refusal = inWords(problem ? [problem] : data.untieDormitory.__typename === 'Refused' ? data.untieDormitory.problems : [])[0];
    notify(refusal ? { tone: 'bad', text: refusal.message } : { tone: 'ok', text: t('tie.untied') });
    setAsking(false);
    onUntied();
  }
  return (
    <div className="k-stack">
      <Facts items={[
        [t('tie.classrooms'), row.tie.classrooms.map(place => place.name ?? place.code).join('、')], [t('tie.by'), row.tie.tiedBy], [t('tie.at'), <When key="at" at={row.tie.tiedAt} />],
      ]} />
      <Panel title={t('tie.breaches')} padded><Breaches breaches={row.breaches} /></Panel>
      {can('teaching.tie.set') && <div><Button variant="default" onClick={() => setAsking(true)}>{t('tie.untie')}</Button></div>}
      <Confirm opened={isAsking} onClose={() => setAsking(false)} title={t('tie.untieTitle')} verb={t('tie.untie')} busy={busy} onConfirm={() => void untie()}>{t('tie.untieNote')}</Confirm>
    </div>
  );
}
