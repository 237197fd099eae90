import { SqlMigration } from '@campus/kit';

/** What comes to the office. A table with people in it has a `college_id uuid not null` besides, and ends with the kit's `scopedTable('teaching', '…')`. */
export class M0001Matters extends SqlMigration {
  sql = `
    create table matter (
      id uuid primary key,
      title text not null unique,
      recorded_at timestamptz not null
    );
    create index matter_newest on matter (recorded_at desc, id desc);`;
}
