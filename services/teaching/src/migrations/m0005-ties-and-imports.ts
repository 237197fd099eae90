import { SqlMigration } from '@campus/kit';

/** Which classrooms a dormitory keeps to, and which timetables were read in. */
export class M0005TiesAndImports extends SqlMigration {
  sql = `
    create table dormitory_tie (
      id uuid primary key, dormitory_code text not null unique, classroom_codes text[] not null check (cardinality(classroom_codes) > 0), tied_at timestamptz not null, tied_by text not null);

    create table timetable_import (
      id uuid primary key, file_name text not null, digest text not null, sender text not null, sender_name text not null, received_at timestamptz not null,
      event_count int not null, added_count int not null, moved_count int not null, cancelled_count int not null, unchanged_count int not null, past_count int not null, problems jsonb not null);
    create index timetable_import_newest on timetable_import (received_at desc, id desc);`;
}
