import { asRecords, type Context, uuid7 } from '@campus/kit';
import { sql } from 'kysely';
import { settleDelivery } from '../delivery/settle.store.ts';
import { settlePlaces } from '../online/place.store.ts';
import { reportPart } from '../reports/part.store.ts';
import type { EnrolmentRow, PersonRow, Tables } from '../tables.ts';

/** Enrols people who are not yet; whoever is isolated among them has a place online at once. Answers how many are new. */
export async function join(context: Context<Tables>, sectionId: string, people: readonly Pick<PersonRow, 'id' | 'collegeId'>[]): Promise<number> {
  const rows = people.map(({ id, collegeId }): EnrolmentRow => ({ id: uuid7(), sectionId, personId: id, collegeId, enrolledAt: context.now() }));
  const added = await sql<{ personId: string }>`
    insert into enrolment select * from jsonb_populate_recordset(null::enrolment, ${asRecords(rows)}::jsonb) on conflict (section_id, person_id) do nothing returning person_id`.execute(context.db);
  const places = await settlePlaces(context, added.rows.map(row => row.personId));
  const sessions = await settleDelivery(context, [sectionId]);
  await reportPart(context, { sessions, places });
  return added.rows.length;
}
