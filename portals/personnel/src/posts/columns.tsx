import { Status, When } from '@campus/portal-kit';
import type { Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import type { PostsPageQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Coverage, Holder, seatOf } from './post-words.tsx';

export type PostRow = PostsPageQuery['posts']['nodes'][number];

/** What is under way on a post: handing back to decide, a promotion, a request; nothing as a rule. */
export function Movement({ of: { successions, request } }: { of: Pick<PostRow, 'successions' | 'request'> }) {
  const t = useText();
  if (successions.some(one => one.state === 'OFFERED')) return <Status tone="info">{t('post.offered')}</Status>;
  if (successions.length > 0) return <Status tone="info">{t('post.promoted')}</Status>;
  return request ? <Status tone="warn">{t('post.requested')}</Status> : '—';
}

/** The columns of the list of posts. */
export function usePostColumns(): Column<PostRow>[] {
  const t = useText();
  return useMemo(
    (): Column<PostRow>[] => [
      { id: 'code', header: t('post.code'), width: 96, fixed: true, cell: row => row.code },
      { id: 'title', header: t('post.name'), fixed: true, cell: row => row.title },
      { id: 'coverage', header: t('post.coverage'), width: 124, cell: row => <Coverage of={row.coverage} /> },
      { id: 'unit', header: t('post.unit'), width: 148, cell: row => row.unit.name },
      { id: 'a', header: t('post.a'), width: 152, cell: row => <Holder holder={seatOf(row.holders, 'A')} /> },
      { id: 'b', header: t('post.b'), width: 152, cell: row => <Holder holder={seatOf(row.holders, 'B')} /> },
      { id: 'movement', header: t('post.movement'), width: 132, cell: row => <Movement of={row} /> },
      { id: 'isKey', header: t('post.key'), width: 84, hidden: true, cell: row => (row.isKey ? t('post.isKey') : '—') },
      { id: 'updatedAt', header: t('post.updatedAt'), width: 116, numeric: true, cell: row => <When at={row.updatedAt} /> },
    ],
    [t],
  );
}
