import { Button, notify, useMutation } from '@campus/portal-kit';
import { Confirm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthMatchResultDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

interface MatchResultProps { id: string; number: string; note: string; onSettled: () => void }

/** Asks before a result becomes somebody's: their state follows at once. */
export function MatchResult({ id, number, note, onSettled }: MatchResultProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const [send, busy] = useMutation(HealthMatchResultDocument);

  const close = () => {
    setAsking(false);
    setProblems([]);
  };

  async function match() {
    const { data, problem } = await send({ input: { resultId: id, personNumber: number, note: note || null } });
    if (problem) return setProblems([problem]);
    if (data.matchResult.__typename === 'Refused') return setProblems(data.matchResult.problems);
    notify({ tone: 'ok', text: t('unmatched.matched', { number }), to: `/health/people/${encodeURIComponent(number)}` });
    close();
    onSettled();
  }

  return (
    <>
      <Button disabled={number === ''} onClick={() => setAsking(true)}>{t('unmatched.match')}</Button>
      <Confirm opened={asking} onClose={close} title={t('unmatched.matchTitle', { number })} verb={t('unmatched.match')} busy={busy} onConfirm={() => void match()}>
        {t('unmatched.matchNote')}
        <Refusals of={problems} />
      </Confirm>
    </>
  );
}
