import { SqlMigration } from '@campus/kit';

/** A roster is about people of every college, so its tables are for the whole view only. */
const wholeViewOnly = (table: string) => `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy whole on ${table} to personnel_all using (true) with check (true);
    create policy owner on ${table} to personnel_owner using (true) with check (true);`;

/** Imports of the registrar's roster: the file as sent, its rows while they wait, and what is wrong with them. */
export class M0002Roster extends SqlMigration {
  sql = `
    create table roster_import (
      id uuid primary key,
      file_name text not null,
      format text check (format in ('XLSX', 'CSV', 'JSON')),
      status text not null check (status in ('QUEUED', 'READING', 'CHECKING', 'READY', 'MERGING', 'DONE', 'CANCELLED', 'FAILED')),
      is_dry_run boolean not null,
      is_confirmed boolean not null,
      row_count int not null default 0,
      processed_count int not null default 0,
      created_count int not null default 0,
      changed_count int not null default 0,
      unchanged_count int not null default 0,
      rejected_count int not null default 0,
      not_in_file_count int not null default 0,
      new_org_units text[] not null default '{}',
      headings text[] not null default '{}',
      columns text[] not null default '{}',
      column_headings text[] not null default '{}',
      ignored_headings text[] not null default '{}',
      failure_code text,
      failure text,
      started_at timestamptz not null,
      finished_at timestamptz,
      started_by_id text not null,
      started_by text not null);
    create index roster_import_newest on roster_import (started_at, id);

    create table roster_file (import_id uuid primary key references roster_import (id), bytes bytea not null);

    create table roster_row (
      import_id uuid not null references roster_import (id),
      line int not null,
      cells jsonb not null,
      is_wrong boolean not null,
      number text, name text collate "zh-x-icu", kind text, gender text not null, identity_number text, born_on date, phone text,
      college text, major text, class_name text, unit_path text,
      campus text, building text, room text, residence_code text, is_active boolean not null,
      primary key (import_id, line));

    create table roster_problem (
      id bigint generated always as identity primary key,
      import_id uuid not null references roster_import (id),
      line int not null,
      column_key text not null,
      heading text not null,
      value text,
      code text not null,
      is_from_check boolean not null);
    create index roster_problem_by_line on roster_problem (import_id, line, id);
    ${['roster_import', 'roster_file', 'roster_row', 'roster_problem'].map(wholeViewOnly).join('')}
    grant maintain on roster_row, roster_problem to personnel_all;`;
}
