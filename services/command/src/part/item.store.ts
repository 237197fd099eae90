import { batch, group, uuid7, type Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf, putAll } from '../rows.store.ts';
import type { Figure } from '../step/figures.ts';
import type { ItemRow, Tables } from '../tables.ts';
import type { IncidentItemFilter, IncidentKindCount } from './item.type.ts';
import { withItemNews, type Incidents, type ItemNews } from './part.ts';

/** An item as its department sent it. */
export interface SentItem extends Omit<ItemNews, 'at' | 'personId' | 'placeCode' | 'detail' | 'detailEnglish' | 'step' | 'figures'> {
  readonly kind: string;
  readonly id: string;
  readonly at: string;
  readonly personId?: string | null;
  readonly placeCode?: string | null;
  readonly detail?: string | null;
  readonly detailEnglish?: string | null;
  readonly step?: string | null;
  readonly figures?: readonly Figure[];
}

const newsOf = ({ causeIds, label, labelEnglish, detail, detailEnglish, personId, placeCode, state, step, figures, at, version }: SentItem): ItemNews => ({
  causeIds, label, labelEnglish, detail: detail ?? null, detailEnglish: detailEnglish ?? null, personId: personId ?? null, placeCode: placeCode ?? null, state, step: step ?? null, figures: figures ?? [], at: new Date(at), version,
});

const keyOf = ({ kind, sourceId }: { readonly kind: string; readonly sourceId: string }) => `${kind} ${sourceId}`;

async function knownItems(db: Kysely<Tables>, department: string, sent: readonly SentItem[]): Promise<Map<string, ItemRow[]>> {
  const rows = await db.selectFrom('item').selectAll().where('department', '=', department).where(sql<boolean>`source_id = any(${sent.map(({ id }) => id)}::text[])`).execute();
  return Map.groupBy(rows.map(row => ({ ...row, at: instantOf(row.at) })), keyOf);
}

/** A row that news changed, with the state in which its incident had it before; null when it is new there. */
export interface ChangedItem { readonly row: ItemRow; readonly before: ItemRow['state'] | null }

/** Keeps news of items and answers what it changed. Call it under `oneAtATime`. */
export async function keepItems({ db }: Context<Tables>, department: string, sent: readonly SentItem[], incidents: Incidents): Promise<ChangedItem[]> {
  if (sent.length === 0) return [];
  const known = await knownItems(db, department, sent);
  const before = new Map([...known.values()].flat().map(({ id, state, incidentId }) => [id, incidentId ? state : null]));
  const changed = new Map<string, ItemRow>();
  for (const item of sent) {
    const source = { kind: item.kind, sourceId: item.id };
    const rows = known.get(keyOf(source)) ?? [];
    const next = withItemNews(rows, newsOf(item), incidents, uuid7).map((row): ItemRow => ({ ...row, ...source, department, causeIds: [...row.causeIds] }));
    for (const row of next) changed.set(row.id, row);
    known.set(keyOf(source), [...rows.filter(({ id }) => !next.some(row => row.id === id)), ...next]);
  }
  await putAll(db, 'item', 'id', [...changed.values()]);
  return [...changed.values()].map(row => ({ row, before: before.get(row.id) ?? null }));
}

/** Brings what departments said of these causes before any incident named them, or in an earlier incident, into this one. */
export async function adopt({ db }: Context<Tables>, incidentId: string, causeIds: readonly string[]): Promise<void> {
  await sql`update item set incident_id = ${incidentId} where incident_id is null and cause_ids && ${causeIds}::uuid[]
    and not exists (select from item own where own.incident_id = ${incidentId} and own.department = item.department and own.kind = item.kind and own.source_id = item.source_id)`.execute(db);
  await sql`insert into item (id, incident_id, department, kind, source_id, cause_ids, label, label_english, detail, detail_english, person_id, place_code, state, step, figures, at, version)
    select distinct on (department, kind, source_id) gen_random_uuid(), ${incidentId}::uuid, department, kind, source_id, cause_ids, label, label_english, detail, detail_english, person_id, place_code, state, step, figures, at, version
    from item where cause_ids && ${causeIds}::uuid[] and incident_id is distinct from ${incidentId} order by department, kind, source_id, version desc
    on conflict (department, kind, source_id, coalesce(incident_id, '00000000-0000-0000-0000-000000000000')) do nothing`.execute(db);
}

/** The list as `page()` takes it. */
export function itemList(db: Kysely<Tables>, incidentId: string, { filter }: { readonly filter?: IncidentItemFilter | null }) {
  let query = db.selectFrom('item').selectAll('item').where('incidentId', '=', incidentId);
  if (filter?.kind) query = query.where('kind', '=', filter.kind);
  if (filter?.state) query = query.where('state', '=', filter.state);
  return { db, query, order: [{ column: 'item.at', direction: 'desc' }, { column: 'item.id', direction: 'desc' }] as const };
}

/** Counted from an index alone, without looking at an item. */
export const countsOfIncident = batch<string, (IncidentKindCount & { incidentId: string })[], Tables>(async (ids, { db }) => {
  const { rows } = await sql<IncidentKindCount & { incidentId: string }>`
    select incident_id, kind, department, count(*) filter (where state = 'ACTIVE')::int as active_count, count(*) filter (where state = 'DONE')::int as done_count,
      count(*) filter (where state = 'OFFERED')::int as offered_count, count(*) filter (where state = 'UNDONE')::int as undone_count
    from item where incident_id = any(${ids}::uuid[]) group by incident_id, department, kind order by incident_id, department, kind`.execute(db);
  return group(ids, rows, row => row.incidentId);
});
