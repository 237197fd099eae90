import { scopedTable, SqlMigration } from '@campus/kit';

/** The five-level grid, who answers for each unit of it, and the tasks they get. */
export class M0004Grid extends SqlMigration {
  sql = `
    create table grid_unit (
      id uuid primary key, level text not null check (level in ('UNIVERSITY', 'COLLEGE', 'BUILDING', 'FLOOR', 'ROOM')), code text not null, name text not null,
      parent_id uuid references grid_unit, college_id uuid, is_occupied boolean not null default false, is_led boolean not null default false, has_full_chain boolean not null default false,
      unique (level, code));
    create index grid_unit_by_parent on grid_unit (parent_id, code);
    create index grid_unit_gap on grid_unit (code) where level = 'ROOM' and is_occupied and not has_full_chain;

    create table grid_lead (
      id uuid primary key, unit_id uuid not null references grid_unit, person_id uuid not null references person, college_id uuid not null, since timestamptz not null, until timestamptz);
    create unique index grid_lead_now on grid_lead (unit_id) where until is null;
    create index grid_lead_by_person on grid_lead (person_id) where until is null;
    ${scopedTable('personnel', 'grid_lead')}

    create table exposure (cause_id uuid primary key, is_withdrawn boolean not null, codes text[] not null, version bigint not null, at timestamptz not null);

    create table grid_task (
      id uuid primary key, unit_id uuid not null references grid_unit, place_code text not null, college_id uuid,
      kind text not null check (kind in ('ROLL_CALL', 'DELIVER_NOTICE', 'WATCH')), cause_ids uuid[] not null, owner_id uuid references person,
      opened_at timestamptz not null, due_at timestamptz not null, state text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
      note text, closed_at timestamptz, closed_by text,
      check ((state = 'OPEN') = (closed_at is null)));
    create unique index grid_task_one_open on grid_task (unit_id, kind) where state = 'OPEN';
    create index grid_task_due on grid_task (state, due_at, id);
    create index grid_task_by_unit on grid_task (unit_id);
    create index grid_task_by_owner on grid_task (owner_id) where state = 'OPEN';
    create index grid_task_by_cause on grid_task using gin (cause_ids);
    ${scopedTable('personnel', 'grid_task')}`;
}
