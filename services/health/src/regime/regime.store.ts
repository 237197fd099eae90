import { campusDay } from '@campus/kit';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { regimeOn, type Regime } from './regime.ts';

/** The regime in force at an instant, by the campus calendar. */
export async function regimeAt(db: Kysely<Tables>, instant: Date): Promise<Regime> {
  return regimeOn(await db.selectFrom('isolationRegime').select(['version', 'effectiveOn', 'source', 'plans']).execute(), campusDay(instant));
}
