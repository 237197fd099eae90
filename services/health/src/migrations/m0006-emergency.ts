import { scopedTable, SqlMigration } from '@campus/kit';

/** Emergency accesses: who opened one to whom, why, for how long, what was read, and what the review found. */
export class M0006Emergency extends SqlMigration {
  sql = `
    create table emergency_access (
      id uuid primary key, person_id uuid not null, college_id uuid, opened_by text not null, opened_by_name text not null, reason text not null,
      opened_at timestamptz not null, until timestamptz not null, ended_at timestamptz, ended_by_name text,
      review_due_at timestamptz not null, reviewed_at timestamptz, reviewed_by_name text, is_justified boolean, review_note text,
      read_count int not null default 0, last_read_at timestamptz,
      check (until > opened_at), check ((reviewed_at is null) = (is_justified is null)));
    create index emergency_access_latest on emergency_access (opened_at desc, id desc);
    create index emergency_access_person on emergency_access (person_id);
    create index emergency_access_opener on emergency_access (opened_by, opened_at desc);
    ${scopedTable('health', 'emergency_access')}

    insert into policy (key, holds_from, value, source) values
      ('emergency.access', '2020-01-01', '{"minutes": 30, "reviewHours": 24}',
       'Campus decision: long enough to hand a person over to the clinic, and reviewed by somebody else within a day of its end');`;
}
