import { useSyncExternalStore } from 'react';
import { noticesAfter, type Change, type Notice } from './notices.ts';

let notices: readonly Notice[] = [];
const listeners = new Set<() => void>();

function apply(change: Change): void {
  notices = noticesAfter(notices, change);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Announces something: a toast now, a line behind the bell afterwards. */
export const notify = (notice: Pick<Notice, 'tone' | 'text' | 'to'>): void => apply({ do: 'announce', notice, at: new Date().toISOString() });

export const hideToast = (id: number): void => apply({ do: 'hide', id });
export const markNoticesRead = (): void => apply({ do: 'read' });
export const useNotices = (): readonly Notice[] => useSyncExternalStore(subscribe, () => notices);
