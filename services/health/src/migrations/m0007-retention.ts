import { retentionTable, SqlMigration } from '@campus/kit';

/** How long health keeps what laboratories said of who a swab is from, where contacts met, and who read in an emergency. */
export class M0007Retention extends SqlMigration {
  sql = `
    ${retentionTable}
    insert into retention (what, holds_from, days, source) values
      ('result-subjects', '2020-01-01', 90, 'Campus decision: a laboratory corrects a result within weeks; afterwards the person is known and the name as sent is not needed'),
      ('case-evidence', '2020-01-01', 30, 'Campus decision: whereabouts go 30 days after the case that held them has ended'),
      ('emergency-accesses', '2020-01-01', 365, 'Campus decision: reviewed accesses are shown for a year; the audit keeps them');
    create index laboratory_result_subject on laboratory_result (received_at) where subject_name is not null or subject_born_on is not null or subject_identity_digest is not null or cardinality(subject_numbers) > 0;`;
}
