import { Empty, Loaded, useQuery } from '@campus/portal-kit';
import { Drawer } from '@campus/portal-kit/data';
import { CommandClauseFactsDocument } from '../gql/graphql.ts';
import { useBoardNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { useBoth } from '../words/use-words.ts';
import { ClauseFacts } from './clause-facts.tsx';

export interface ClauseDrawerProps { code: string | null; onClose: () => void; /** A figure or a target of this clause changed. */ onChanged: () => void }

/** A clause beside the board: what was promised, whether it is kept, and what proves it. */
export default function ClauseDrawer({ code, onClose, onChanged }: ClauseDrawerProps) {
  const t = useText();
  const both = useBoth();
  const answer = useQuery(CommandClauseFactsDocument, { code: code ?? '' }, { pause: code === null });
  useBoardNews(() => { if (code !== null) answer.again(); });
  const clause = answer.data?.clause;
  const changed = () => {
    answer.again();
    onChanged();
  };
  return (
    <Drawer opened={code !== null} onClose={onClose} title={clause ? `${clause.code} ${both(clause.title, clause.titleEnglish)}` : code ?? ''} width={460}>
      <Loaded from={answer} rows={10} isEmpty={data => !data.clause} empty={<Empty title={t('clause.missing')} hint={t('clause.missingHint')} />}>
        {data => data.clause && <ClauseFacts clause={data.clause} onChanged={changed} />}
      </Loaded>
    </Drawer>
  );
}
