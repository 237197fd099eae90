import { uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { PolicyRow, Tables } from '../tables.ts';
import { announced, type PolicyKind, type PolicyValues } from './policy.ts';

interface NewPolicy { readonly kind: PolicyKind; readonly effectiveOn: string; readonly source: string; readonly sourceEnglish: string | null; readonly values: PolicyValues }

/** Adds a version to those of its kind and tells the departments; nothing that stands is touched. */
export async function keepPolicy(context: Context<Tables>, { kind, effectiveOn, source, sourceEnglish, values }: NewPolicy): Promise<PolicyRow> {
  const { db } = context;
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.command.policy'))`.execute(db);
  const { last } = await db.selectFrom('policyVersion').select(({ fn }) => fn.max('version').as('last')).where('kind', '=', kind).executeTakeFirstOrThrow();
  const policy: PolicyRow = { id: uuid7(), kind, version: Number(last ?? 0) + 1, effectiveOn, source, sourceEnglish, values, publishedAt: context.now() };
  await db.insertInto('policyVersion').values({ ...policy, values: sql`${JSON.stringify(values)}::jsonb` }).execute();
  await context.audit({ action: 'policy.published', entity: 'PolicyVersion', entityId: policy.id, detail: { kind, version: policy.version, effectiveOn, source, values } });
  await context.emit('policy.published', { kind, version: policy.version, effectiveOn, source, values: announced(kind, values), at: policy.publishedAt });
  return policy;
}
