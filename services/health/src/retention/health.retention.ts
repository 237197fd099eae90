import { keepRetention, type Consumer, type RetentionRule } from '@campus/kit';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from '../tables.ts';

const touched = async (db: Kysely<Tables>, statement: RawBuilder<unknown>): Promise<number> => Number((await statement.execute(db)).numAffectedRows ?? 0);

/** Who a swab is from, in the words of the laboratory, once the result has its person or needs none; results that wait for their person keep it. */
const resultSubjects: RetentionRule<Tables> = {
  what: 'result-subjects',
  forget: async (db, before, limit) => ({
    results: await touched(db, sql`update laboratory_result set subject_name = null, subject_born_on = null, subject_identity_digest = null, subject_numbers = '{}'
      where id = any(array(select id from laboratory_result where received_at < ${before} and outcome <> 'UNMATCHED'
        and (subject_name is not null or subject_born_on is not null or subject_identity_digest is not null or cardinality(subject_numbers) > 0) order by received_at limit ${limit}))`),
    problems: await touched(db, sql`update laboratory_message set problems = '[]' where id = any(array(select id from laboratory_message where received_at < ${before} and problems <> '[]' order by received_at limit ${limit}))`),
  }),
};

/** Where contacts met and a case had been, once the case has ended; how often and how long stays. */
const caseEvidence: RetentionRule<Tables> = {
  what: 'case-evidence',
  async forget(db, before, limit) {
    const over = sql`select from case_file where case_file.id = kept.case_id and case_file.status <> 'OPEN' and case_file.ended_at < ${before}`;
    const evidence = (table: string, key: RawBuilder<unknown>) => touched(db, sql`update ${sql.table(table)} set evidence = '[]'
      where (${key}) in (select ${key} from ${sql.table(table)} kept where evidence <> '[]' and exists (${over}) limit ${limit})`);
    return {
      contacts: await evidence('contact', sql`id`),
      contactChanges: await evidence('contact_change', sql`id, version`),
      cases: await touched(db, sql`update case_file set places = '[]' where id = any(array(select id from case_file where places <> '[]' and status <> 'OPEN' and ended_at < ${before} limit ${limit}))`),
    };
  },
};

/** An access that nobody reviewed stays, however old. */
const emergencyAccesses: RetentionRule<Tables> = {
  what: 'emergency-accesses',
  forget: async (db, before, limit) => ({
    accesses: await touched(db, sql`delete from emergency_access where id = any(array(select id from emergency_access where reviewed_at < ${before} order by reviewed_at limit ${limit}))`),
  }),
};

/** Forgets what health no longer needs to know; presence goes by days of its own. */
export const forgetHealth: Consumer = keepRetention<Tables>([resultSubjects, caseEvidence, emergencyAccesses]);
