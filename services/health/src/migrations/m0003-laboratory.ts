import { scopedTable, SqlMigration } from '@campus/kit';

/** What laboratories sent, result by result and version by version, and the states that follow from it. */
export class M0003Laboratory extends SqlMigration {
  sql = `
    create table laboratory_message (
      id uuid primary key, file_name text not null, digest text not null, format text not null, sender text not null, sender_name text not null, received_at timestamptz not null,
      result_count int not null, counted_count int not null, not_counted_count int not null, unmatched_count int not null, superseded_count int not null,
      repeated_count int not null, answer_count int not null, problems jsonb not null,
      unique (sender, digest));
    create index laboratory_message_received on laboratory_message (received_at desc, id);

    create table laboratory_result (
      id uuid primary key, message_id uuid not null references laboratory_message, line int not null, source_key text not null, digest text not null, is_current boolean not null,
      laboratory text not null, accession text, labels text[] not null, analyte text not null, analyte_name text, disease text, value text, standing text not null,
      collected_at timestamptz, reported_at timestamptz, received_at timestamptz not null,
      subject_numbers text[] not null, subject_identity_digest text, subject_name text, subject_born_on date,
      person_id uuid, college_id uuid, tube_id uuid references tube,
      outcome text not null check (outcome in ('COUNTED', 'NOT_COUNTED', 'UNMATCHED', 'SUPERSEDED', 'DISMISSED')),
      reason text, note text, superseded_by uuid, settled_by text, settled_at timestamptz);
    create unique index laboratory_result_current on laboratory_result (source_key) where is_current;
    create index laboratory_result_key on laboratory_result (source_key);
    create index laboratory_result_received on laboratory_result (received_at desc, line, id);
    create index laboratory_result_outcome on laboratory_result (outcome, received_at desc, line, id);
    create index laboratory_result_person on laboratory_result (person_id) where person_id is not null;
    create index laboratory_result_tube on laboratory_result (tube_id) where tube_id is not null;
    create index laboratory_result_waiting on laboratory_result using gin (subject_numbers) where outcome = 'UNMATCHED';
    create index laboratory_result_waiting_identity on laboratory_result (subject_identity_digest) where outcome = 'UNMATCHED';
    ${scopedTable('health', 'laboratory_result')}

    create table health_state (
      person_id uuid primary key, college_id uuid, state text not null, since timestamptz, cause_kind text, cause_id uuid, cause_reading text, cause_at timestamptz,
      retest_due_at timestamptz, policy_version text not null, version int not null, changed_at timestamptz not null);
    create index health_state_waiting on health_state (state, since) where state in ('PENDING', 'POSITIVE');
    ${scopedTable('health', 'health_state')}

    create table health_state_change (like health_state, primary key (person_id, version));
    ${scopedTable('health', 'health_state_change')}`;
}
