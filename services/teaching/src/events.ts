import type { Context } from '@campus/kit';

/** Live pages hear that sessions or online places changed; the others are the house's. */
export const announces = ['teaching.sessions.changed', 'incident.part.reported', 'indicator.announced'];

/** News for live pages: how many sessions or online places changed, and of which colleges. */
export interface SessionNews { count: number; collegeIds: (string | null)[]; at: Date }

export async function announceSessions(context: Pick<Context, 'emit' | 'now'>, rows: readonly { collegeId: string | null }[]): Promise<void> {
  const news: SessionNews = { count: rows.length, collegeIds: [...new Set(rows.map(row => row.collegeId))], at: context.now() };
  if (rows.length > 0) await context.emit('teaching.sessions.changed', news);
}
