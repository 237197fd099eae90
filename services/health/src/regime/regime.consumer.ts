import { on, type Consumer } from '@campus/kit';
import type { Tables } from '../tables.ts';
import { plansFrom, regimeOn } from './regime.ts';

type Published = { readonly kind: string; readonly version: string | number; readonly effectiveOn: string; readonly source: string; readonly values: Readonly<Record<string, unknown>> };

/** Adds a regime that the command centre published. Orders that stand keep the plan they were made by; the same version is taken once. */
export const keepRegimes: Consumer = on<Published, Tables>('policy.published', 'keep-regimes', async ({ kind, version, effectiveOn, source, values }, context) => {
  if (kind !== 'ISOLATION') return;
  const { db } = context;
  const before = regimeOn(await db.selectFrom('isolationRegime').select(['version', 'effectiveOn', 'source', 'plans']).execute(), effectiveOn);
  const plans = plansFrom(values, before.plans);
  if (!plans) return context.log.warn({ version }, 'a published isolation policy names no plan that can be read; the regime before it stays');
  const row = { version: String(version), effectiveOn, source, plans: JSON.stringify(plans), publishedAt: context.now() };
  await db.insertInto('isolationRegime').values(row as never).onConflict(conflict => conflict.column('version').doNothing()).execute();
});
