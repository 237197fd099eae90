import { on, type Consumer, type Context } from '@campus/kit';
import type { IndicatorRow, Tables } from '../tables.ts';
import { keepReadings, type NewReading } from './reading.store.ts';
import { keepPart } from './overdue.store.ts';

interface Announced { readonly code: string; readonly value: number | null; readonly numerator?: number | null; readonly denominator?: number | null; readonly at: string; readonly proofPath?: string | null }
interface Announcement { readonly department: string; readonly readings: readonly Announced[] }

/** Keeps the figures a department announces of its own indicators, one in common of which it may tell its part; figures nobody asked for are left out. */
export const keepAnnounced: Consumer = on<Announcement, Tables>('indicator.announced', 'keep-announced', async ({ department, readings }, context) => {
  const known = await context.db.selectFrom('indicator').select(['code', 'department']).execute();
  const departmentOf = new Map(known.map(row => [row.code, row.department]));
  const own = readings.filter(({ code }) => departmentOf.get(code) === department);
  await keepReadings(context, own.map(reading => readingOf(reading, context.now())));
  for (const part of readings.filter(reading => !own.includes(reading))) await keepOther(context, department, part, departmentOf.get(part.code));
});

/** The clock of another machine may run ahead; what it says is at the latest so now, or it would shadow every figure after it. */
function readingOf({ code, value, numerator, denominator, at, proofPath }: Announced, now: Date): NewReading {
  const measuredAt = new Date(Math.min(Date.parse(at), now.getTime()));
  return { indicatorCode: code, value, numerator: numerator ?? null, denominator: denominator ?? null, measuredAt, proofPath: proofPath?.startsWith('/') ? proofPath : null, evidence: null, reportedBy: null };
}

async function keepOther(context: Context<Tables>, department: string, { code, value, at }: Announced, owner: IndicatorRow['department'] | undefined): Promise<void> {
  if (code === 'tasks.overdue') await keepPart(context, { department, value, measuredAt: new Date(at) });
  else context.log.warn({ department, code, owner }, 'a department announced a figure that is not its own; it was left out');
}
