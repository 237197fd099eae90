import { Button, notify } from '@campus/portal-kit';
import { Confirm } from '@campus/portal-kit/data';
import { useState } from 'react';
import { AcceptHandbackDocument, DeclineHandbackDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useCommand } from '../words/use-command.ts';

interface HandbackProps { succession: { id: string; from?: { name: string } | null; to?: { name: string } | null }; onSettled: () => void }

/** Decides whether a post goes back to who was A; asked first, since two people are told. */
export function Handback({ succession: { id, from, to }, onSettled }: HandbackProps) {
  const t = useText();
  const [asking, setAsking] = useState<'ACCEPT' | 'DECLINE' | null>(null);
  const accept = useCommand(AcceptHandbackDocument, data => data.acceptHandback);
  const decline = useCommand(DeclineHandbackDocument, data => data.declineHandback);
  const names = { from: from?.name ?? t('post.hidden'), to: to?.name ?? t('post.hidden') };
  const command = asking === 'DECLINE' ? decline : accept;
  const verb = t(asking === 'DECLINE' ? 'handback.decline' : 'handback.accept');

  async function settle() {
    if (!(await command.run({ input: { successionId: id } }))) return;
    notify({ tone: 'ok', text: t(asking === 'DECLINE' ? 'handback.declined' : 'handback.accepted', names) });
    setAsking(null);
    onSettled();
  }

  return (
    <div className="k-actions">
      <Button size="compact-sm" variant="default" onClick={() => setAsking('ACCEPT')}>{t('handback.accept')}</Button>
      <Button size="compact-sm" variant="subtle" onClick={() => setAsking('DECLINE')}>{t('handback.decline')}</Button>
      <Confirm opened={asking !== null} onClose={() => setAsking(null)} title={t(asking === 'DECLINE' ? 'handback.declineTitle' : 'handback.acceptTitle', names)} verb={verb} busy={command.busy} onConfirm={() => void settle()}>
        {t('handback.logged', names)}<Refusals of={command.refusals} />
      </Confirm>
    </div>
  );
}
