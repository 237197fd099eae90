import { Button } from '@campus/portal-kit';
import { Confirm } from '@campus/portal-kit/data';
import { useState } from 'react';
import { EmploymentRotateSecretDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import type { AmendProps } from './amend-employer.tsx';

/** Makes another signing secret; the old one holds no longer. */
export function RotateSecret({ row, onChanged }: AmendProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { send, busy, obstacles } = useSend(EmploymentRotateSecretDocument, data => data.rotateWebhookSecret);

  async function rotate() {
    const done = await send({ input: { employerId: row.id } });
    if (!done) return;
    setAsking(false);
    onChanged({ name: row.name, secret: done.webhookSecret });
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('employer.rotate')}</Button>
      <Confirm opened={asking} onClose={() => setAsking(false)} title={t('employer.rotateTitle')} verb={t('employer.rotate')} busy={busy} onConfirm={() => void rotate()}>
        {t('employer.rotateNote')}
        <Refusals of={obstacles} />
      </Confirm>
    </>
  );
}
