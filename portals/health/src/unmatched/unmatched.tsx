import { Button, Panel } from '@campus/portal-kit';
import { TextInput } from '@campus/portal-kit/data';
import { useState } from 'react';
import type { HealthUnmatchedQuery } from '../gql/graphql.ts';
import { ResultFacts } from '../laboratory/result-facts.tsx';
import { useText } from '../texts.ts';
import { DismissResult } from './dismiss-result.tsx';
import { MatchResult } from './match-result.tsx';

type Row = HealthUnmatchedQuery['laboratoryResults']['nodes'][number];

function Suggestions({ people, onChoose }: { people: Row['suggestions']; onChoose: (number: string) => void }) {
  const t = useText();
  if (people.length === 0) return <p className="k-meta">{t('unmatched.noSuggestion')}</p>;
  return (
    <div className="k-stack">
      <p className="k-meta">{t('unmatched.suggestionNote')}</p>
      {people.map(person => person.number && (
        <Button key={person.id} variant="default" onClick={() => onChoose(person.number)} aria-label={t('unmatched.choose', { name: person.name })}>
          {person.name} · {person.number} · {person.college?.name}
        </Button>
      ))}
    </div>
  );
}

/** One result in the queue: what it says, who it may be, and the two ways out. */
export function Unmatched({ row, onSettled }: { row: Row; onSettled: () => void }) {
  const t = useText();
  const [number, setNumber] = useState('');
  const [note, setNote] = useState('');
  return (
    <div className="k-stack">
      <ResultFacts row={row} />
      <Panel title={t('unmatched.suggestions')} padded><Suggestions people={row.suggestions} onChoose={setNumber} /></Panel>
      <TextInput label={t('unmatched.number')} value={number} onChange={event => setNumber(event.currentTarget.value)} autoComplete="off" />
      <TextInput label={t('unmatched.note')} value={note} onChange={event => setNote(event.currentTarget.value)} />
      <div className="k-foot">
        <DismissResult id={row.id} onSettled={onSettled} />
        <MatchResult id={row.id} number={number.trim()} note={note.trim()} onSettled={onSettled} />
      </div>
    </div>
  );
}
