import type { Tone } from '../status/status.tsx';

export interface Notice { id: number; tone: Tone; text: string; /** A page that shows more. */ to?: string; at: string; read: boolean; toast: boolean }

export type Change =
  | { do: 'announce'; notice: Pick<Notice, 'tone' | 'text' | 'to'>; at: string }
  | { do: 'hide'; id: number }
  | { do: 'read' };

/** Older ones fall off: the bell is for this sitting, the audit is for ever. */
const kept = 50;

/** Newest first; a toast that is hidden stays behind the bell. */
export function noticesAfter(notices: readonly Notice[], change: Change): readonly Notice[] {
  if (change.do === 'hide') return notices.map(notice => (notice.id === change.id ? { ...notice, toast: false } : notice));
  if (change.do === 'read') return notices.map(notice => ({ ...notice, read: true }));
  const id = (notices[0]?.id ?? 0) + 1;
  return [{ ...change.notice, id, at: change.at, read: false, toast: true }, ...notices].slice(0, kept);
}
