import { Button, notify } from '@campus/portal-kit';
import { Confirm } from '@campus/portal-kit/data';
import { useState } from 'react';
import { SwapHoldersDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useCommand } from '../words/use-command.ts';

/** A becomes B and B becomes A, once somebody has confirmed it. */
export function SwapHolders({ post, onChanged }: { post: { id: string; title: string }; onChanged: () => void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { run, busy, refusals, clear } = useCommand(SwapHoldersDocument, data => data.swapHolders);
  const close = () => { setAsking(false); clear(); };

  async function swap() {
    if (!(await run({ input: { postId: post.id } }))) return;
    notify({ tone: 'ok', text: t('swap.done') });
    close();
    onChanged();
  }

  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setAsking(true)}>{t('swap.verb')}</Button>
      <Confirm opened={asking} onClose={close} title={t('swap.title', { title: post.title })} verb={t('swap.verb')} busy={busy} onConfirm={() => void swap()}>{t('swap.logged')}<Refusals of={refusals} /></Confirm>
    </>
  );
}
