import { scopedTable, SqlMigration } from '@campus/kit';

/** Employers, interviews with their history, who attends online, and the notices that employers get. */
export class M0002Interviews extends SqlMigration {
  sql = `
    create table employer (
      id uuid primary key, name text not null, credit_code text not null unique, contact_name text not null, contact_phone text not null,
      endpoint_url text, endpoint_disabled_at timestamptz, secret text, former_secret text, former_secret_until timestamptz, registered_at timestamptz not null);
    create index employer_name on employer (name, id);

    create table isolation (
      person_id uuid primary key, college_id uuid, is_isolated boolean not null, since timestamptz, until date, cause_ids uuid[] not null, version bigint not null, at timestamptz not null);
    ${scopedTable('employment', 'isolation')}

    create table interview (
      id uuid primary key, graduate_id uuid not null references graduate, person_id uuid not null, college_id uuid not null, employer_id uuid not null references employer,
      position text not null, starts_at timestamptz not null, ends_at timestamptz not null check (ends_at > starts_at),
      mode text not null check (mode in ('ON_SITE', 'ONLINE')), room_code text, link text,
      status text not null check (status in ('PLANNED', 'MOVED', 'HELD', 'CANCELLED')), outcome text, outcome_note text,
      moved_online_at timestamptz, left_room_code text, left_status text, return_state text check (return_state in ('OFFERED', 'ACCEPTED', 'DECLINED')),
      cause_ids uuid[] not null, version int not null, changed_at timestamptz not null,
      check ((mode = 'ON_SITE') = (room_code is not null)), check ((mode = 'ONLINE') = (link is not null)));
    create index interview_standing on interview (starts_at, id) where status in ('PLANNED', 'MOVED');
    create index interview_starts on interview (starts_at, id);
    create index interview_person on interview (person_id, starts_at);
    create index interview_employer on interview (employer_id, starts_at);
    create index interview_cause on interview using gin (cause_ids);
    ${scopedTable('employment', 'interview')}

    create table interview_change (
      id uuid primary key, interview_id uuid not null references interview, college_id uuid not null, kind text not null, at timestamptz not null, by text not null, reason text,
      cause_ids uuid[] not null, starts_at timestamptz not null, mode text not null, room_code text, link text);
    create index interview_change_history on interview_change (interview_id, at);
    ${scopedTable('employment', 'interview_change')}

    create table notice (
      id uuid primary key, interview_id uuid not null references interview, employer_id uuid not null references employer, college_id uuid not null,
      kind text not null, body text not null, status text not null check (status in ('PENDING', 'DELIVERED', 'FAILED', 'TO_PHONE', 'ACKNOWLEDGED')),
      attempts int not null, next_attempt_at timestamptz, last_attempt_at timestamptz, last_error text, delivered_at timestamptz,
      acknowledged_at timestamptz, acknowledged_by text, spoke_with text, written_at timestamptz not null,
      check ((status = 'PENDING') = (next_attempt_at is not null)));
    create index notice_due on notice (next_attempt_at) where status = 'PENDING';
    create index notice_waiting on notice (written_at) where status in ('TO_PHONE', 'FAILED');
    create index notice_written on notice (written_at desc, id desc);
    create index notice_interview on notice (interview_id);
    create index notice_employer on notice (employer_id) where status = 'PENDING';
    ${scopedTable('employment', 'notice')}

    -- Grows with every report, so that whoever hears two knows the newer one.
    create sequence report_version;`;
}
