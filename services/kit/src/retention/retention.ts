import { sql, type Kysely } from 'kysely';
import { campusDay } from '../clock.ts';
import { timed, type Timed } from '../events/consumer.ts';
import type { Context } from '../request/context.ts';

/** One kind of personal data that a department forgets. */
export interface RetentionRule<Tables> {
  /** Names the policy row; kebab-case. */
  readonly what: string;
  /**
   * Forgets what was over before an instant, and leaves alone what is still needed; asked again at the next turn.
   * @param limit at most so many rows at once, so that no turn holds up others.
   * @returns how many rows it forgot, by kind.
   */
  forget(db: Kysely<Tables>, before: Date, limit: number): Promise<Readonly<Record<string, number>>>;
}

/** How long each kind of data is kept, since which day, and who says so: a department with rules has it among its steps. */
export const retentionTable = `
    create table retention (what text not null, holds_from date not null, days int not null check (days > 0), source text not null, primary key (what, holds_from));`;

const LIMIT = 5_000;
const DAY = 86_400_000;

/** Each hour: forgets what policy no longer keeps. What went is an audit entry with counts; a turn that forgot nothing leaves none. */
export const keepRetention = <Tables>(rules: readonly RetentionRule<Tables>[], limit = LIMIT): Timed =>
  timed<Tables>('25 * * * *', 'keep-retention', async context => {
    for (const rule of rules) await turn(context, rule, limit);
  });

async function turn<Tables>(context: Context<Tables>, { what, forget }: RetentionRule<Tables>, limit: number): Promise<void> {
  const now = context.now();
  const before = new Date(now.getTime() - (await daysOf(context.db, what, campusDay(now))) * DAY);
  const counts = await forget(context.db, before, limit);
  if (Object.values(counts).some(count => count > 0)) await context.audit({ action: 'retention.forgotten', entity: 'Retention', entityId: what, detail: { before: before.toISOString(), ...counts } });
}

async function daysOf<Tables>(db: Kysely<Tables>, what: string, day: string): Promise<number> {
  const { rows } = await sql<{ days: number }>`select days from retention where what = ${what} and holds_from <= ${day}::date order by holds_from desc limit 1`.execute(db);
  if (!rows[0]) throw new Error(`No retention of "${what}" is in force. Add a row to the table retention with its source and first day.`);
  return rows[0].days;
}
