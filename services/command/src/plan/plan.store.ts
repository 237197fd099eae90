import { align, batch, group, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { PlanRow, PlanStepRow, Tables } from '../tables.ts';
import { KNOWN_STEPS } from './steps.ts';

interface NewPlan { readonly effectiveOn: string; readonly source: string; readonly sourceEnglish: string | null; readonly steps: readonly { readonly code: string; readonly minutes: number }[] }

export const planById = batch<string, PlanRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('planVersion').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));

export const stepsOfPlan = batch<string, PlanStepRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('planStep').selectAll().where(sql<boolean>`plan_id = any(${ids}::uuid[])`).orderBy('place').execute(), row => row.planId),
);

/** Adds a version; the ones before it stay. */
export async function keepPlan(context: Context<Tables>, { effectiveOn, source, sourceEnglish, steps }: NewPlan): Promise<PlanRow> {
  const { db } = context;
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.command.plan'))`.execute(db);
  const { last } = await db.selectFrom('planVersion').select(({ fn }) => fn.max('version').as('last')).executeTakeFirstOrThrow();
  const plan: PlanRow = { id: uuid7(), version: Number(last ?? 0) + 1, effectiveOn, source, sourceEnglish, publishedAt: context.now() };
  await db.insertInto('planVersion').values(plan).execute();
  const known = new Map(KNOWN_STEPS.map(step => [step.code, step]));
  await db.insertInto('planStep').values(steps.map(({ code, minutes }, place) => ({ planId: plan.id, place, minutes, ...known.get(code)! }))).execute();
  await context.audit({ action: 'plan.amended', entity: 'PlanVersion', entityId: plan.id, detail: { version: plan.version, effectiveOn, source, steps } });
  return plan;
}
