import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

interface Counts { posts: number; covered: number; overdue: number; rooms: number; whole: number; asked: number; inTime: number }

interface Reading { readonly code: string; readonly value: number | null; readonly numerator?: number; readonly denominator?: number; readonly proofPath: string }

/** Call-outs that count for the share who confirm: those of the last thirty days whose time to answer is over. */
const RECENT_DAYS = 30;

/** Everything counted in one statement over small tables and the 8,000 rooms of the grid; no person is read. */
async function countsAt(context: Context<Tables>): Promise<Counts> {
  const now = context.now();
  const { rows } = await sql<Counts>`
    select post.posts, post.covered, task.overdue, grid.rooms, grid.whole, call.asked, call.in_time
    from (select count(*)::int as posts, count(*) filter (where coverage = 'BOTH_LINES')::int as covered from post) as post,
      (select count(*)::int as overdue from grid_task where state = 'OPEN' and due_at < ${now}) as task,
      (select count(*)::int as rooms, count(*) filter (where has_full_chain)::int as whole from grid_unit where level = 'ROOM' and is_occupied) as grid,
      (select coalesce(sum(asked_count), 0)::int as asked, coalesce(sum(confirmed_in_time_count), 0)::int as in_time from call_out
        where answer_by <= ${now} and opened_at > ${now}::timestamptz - make_interval(days => ${RECENT_DAYS})) as call`.execute(context.db);
  return rows[0]!;
}

/** A share in per cent with one decimal; null where there is nothing to take a share of. */
export const percentOf = (part: number, whole: number): number | null => (whole === 0 ? null : Math.floor((part / whole) * 1000) / 10);

const shareOf = (code: string, numerator: number, denominator: number, proofPath: string): Reading => ({ code, value: percentOf(numerator, denominator), numerator, denominator, proofPath });

/** The readings of personnel's live indicators. */
export const readingsOf = ({ posts, covered, overdue, rooms, whole, asked, inTime }: Counts): Reading[] => [
  shareOf('posts.covered-on-both-lines', covered, posts, '/personnel/posts?coverage=GAPS'),
  { code: 'tasks.overdue', value: overdue, proofPath: '/personnel/tasks?state=OVERDUE' },
  shareOf('volunteers.confirmed-in-30-minutes', inTime, asked, '/personnel/volunteers'),
  shareOf('grid.rooms-with-full-chain', whole, rooms, '/personnel/grid?view=GAPS'),
];

/** Tells the board where personnel's indicators stand now. */
export async function announceIndicators(context: Context<Tables>): Promise<void> {
  const at = context.now();
  await context.emit('indicator.announced', { department: 'personnel', readings: readingsOf(await countsAt(context)).map(reading => ({ ...reading, at })) });
}
