import { Page, Status } from '@campus/portal-kit';
import type { ReactNode } from 'react';
import { useText } from '../texts.ts';
import { useNews } from './use-news.ts';

interface LivePageProps { title: string; about?: ReactNode; actions?: ReactNode; /** Loads again what the page shows. */ changed: () => void; children: ReactNode }

/** A page that keeps up by itself while sessions and online places change. */
export function LivePage({ title, about, actions, changed, children }: LivePageProps) {
  const t = useText();
  const { isLost } = useNews(changed);
  return <Page title={title} about={about} actions={<>{isLost && <Status tone="warn">{t('live.lost')}</Status>}{actions}</>}>{children}</Page>;
}
