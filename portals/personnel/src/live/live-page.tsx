import { Page, Status } from '@campus/portal-kit';
import type { ReactNode } from 'react';
import { useText } from '../texts.ts';

interface LivePageProps { title: string; about?: ReactNode; actions?: ReactNode; /** The stream of changes is interrupted. */ isLost: boolean; children: ReactNode }

/** A page that keeps up by itself, and says so when it cannot. */
export function LivePage({ title, about, actions, isLost, children }: LivePageProps) {
  const t = useText();
  return <Page title={title} about={about} actions={<>{isLost && <Status tone="warn">{t('live.lost')}</Status>}{actions}</>}>{children}</Page>;
}
