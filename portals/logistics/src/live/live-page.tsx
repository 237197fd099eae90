import { Page, Status, useLive, useSoon } from '@campus/portal-kit';
import type { ReactNode } from 'react';
import { LogisticsClosuresDocument, LogisticsDisinfectionsDocument, LogisticsDispatchesDocument, LogisticsStockDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

export type Topic = 'closures' | 'disinfections' | 'dispatches' | 'stock';

/** A round of fifty deliveries is one look at the server. */
const GATHER_MS = 400;

/** Calls `changed` soon after something of these topics moved; answers whether news no longer comes. */
export function useNews(topics: readonly Topic[], changed: () => void): { isLost: boolean } {
  const soon = useSoon(changed, GATHER_MS);
  const without = (topic: Topic) => ({ pause: !topics.includes(topic) });
  const lost = [
    useLive(LogisticsClosuresDocument, {}, soon, without('closures')),
    useLive(LogisticsDisinfectionsDocument, {}, soon, without('disinfections')),
    useLive(LogisticsDispatchesDocument, {}, soon, without('dispatches')),
    useLive(LogisticsStockDocument, {}, soon, without('stock')),
  ];
  return { isLost: lost.some(problem => problem !== null) };
}

interface LivePageProps { title: string; about?: ReactNode; actions?: ReactNode; topics: readonly Topic[]; /** Loads again what the page shows. */ changed: () => void; children: ReactNode }

/** A page that keeps up by itself. */
export function LivePage({ title, about, actions, topics, changed, children }: LivePageProps) {
  const t = useText();
  const { isLost } = useNews(topics, changed);
  return <Page title={title} about={about} actions={<>{isLost && <Status tone="warn">{t('live.lost')}</Status>}{actions}</>}>{children}</Page>;
}
