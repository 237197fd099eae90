import { scopedTable, SqlMigration } from '@campus/kit';

/** People as employment knows them, graduates among them, and where each goes: a destination ends when another begins, and is never written over. */
export class M0001Graduates extends SqlMigration {
  sql = `
    create table person (
      id uuid primary key, number text not null, name text not null, is_student boolean not null, org_unit_id uuid, college_id uuid, is_active boolean not null, version bigint not null);
    create index person_unit on person (org_unit_id) where is_student and is_active;
    ${scopedTable('employment', 'person')}

    create table graduate (
      id uuid primary key, person_id uuid not null unique references person, college_id uuid not null, class_id uuid not null, major_id uuid,
      cohort int not null, degree text not null check (degree in ('ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTOR')),
      destination_code text, registered_at timestamptz not null);
    create index graduate_rate on graduate (cohort, college_id, major_id, destination_code);
    ${scopedTable('employment', 'graduate')}

    create table destination (
      id uuid primary key, graduate_id uuid not null references graduate, college_id uuid not null, code text not null, organisation text, evidence text not null,
      file_name text, decided_on date not null, recorded_at timestamptz not null, recorded_by text not null, ended_at timestamptz);
    create index destination_history on destination (graduate_id, recorded_at desc);
    -- One destination at a time, whoever writes.
    create unique index destination_current on destination (graduate_id) where ended_at is null;
    ${scopedTable('employment', 'destination')}

    create table evidence_file (
      destination_id uuid primary key references destination, college_id uuid not null, name text not null, media_type text not null, content bytea not null);
    ${scopedTable('employment', 'evidence_file')}`;
}
