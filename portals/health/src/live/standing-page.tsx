import { Page, Status } from '@campus/portal-kit';
import type { ReactNode } from 'react';
import { useText } from '../texts.ts';
import { useStandingNews } from './use-standing-news.ts';

interface StandingPageProps { title: string; about?: ReactNode; actions?: ReactNode; /** Loads again what the page shows. */ changed: () => void; children: ReactNode }

/** A page of cases, isolations or rooms that keeps up by itself. */
export function StandingPage({ title, about, actions, changed, children }: StandingPageProps) {
  const t = useText();
  const { isLost } = useStandingNews(changed);
  return <Page title={title} about={about} actions={<>{isLost && <Status tone="warn">{t('live.lost')}</Status>}{actions}</>}>{children}</Page>;
}
