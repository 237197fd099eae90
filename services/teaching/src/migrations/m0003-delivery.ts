import { scopedTable, SqlMigration } from '@campus/kit';

/** Closures and isolations as they are said to be now, what follows from them, and what officers decided themselves. */
export class M0003Delivery extends SqlMigration {
  sql = `
    create table closure (
      id uuid primary key, place_code text not null, codes text[] not null, is_closed boolean not null, starts_at timestamptz not null, until timestamptz,
      cause_ids uuid[] not null, version bigint not null);
    create index closure_closed on closure using gin (codes) where is_closed;

    create table isolation (
      person_id uuid primary key, college_id uuid, is_isolated boolean not null, from_day date, until date, cause_ids uuid[] not null, version bigint not null);
    create index isolation_now on isolation (person_id) where is_isolated;
    ${scopedTable('teaching', 'isolation')}

    create table online_place (
      id uuid primary key, section_id uuid not null references section, person_id uuid not null, college_id uuid, from_day date not null, until date,
      cause_ids uuid[] not null, opened_at timestamptz not null, ended_at timestamptz, version int not null default 1);
    -- One at a time in each section, whoever writes.
    create unique index online_place_open on online_place (section_id, person_id) where ended_at is null;
    create index online_place_person on online_place (person_id, opened_at desc);
    create index online_place_newest on online_place (opened_at desc, id desc);
    create index online_place_causes on online_place using gin (cause_ids) where ended_at is null;
    ${scopedTable('teaching', 'online_place')}

    create table delivery_decision (
      id uuid primary key, section_id uuid not null references section, session_id uuid references session, college_id uuid not null,
      mode text not null check (mode in ('ON_SITE', 'BOTH', 'ONLINE')), reason text not null, decided_at timestamptz not null, decided_by text not null,
      ended_at timestamptz, ended_by text);
    create unique index delivery_decision_section on delivery_decision (section_id) where session_id is null and ended_at is null;
    create unique index delivery_decision_session on delivery_decision (session_id) where ended_at is null;
    ${scopedTable('teaching', 'delivery_decision')}

    create table delivery_change (
      id uuid primary key, session_id uuid not null references session, college_id uuid not null, mode_before text not null, mode text not null,
      reason text not null, cause_ids uuid[] not null, at timestamptz not null);
    create index delivery_change_session on delivery_change (session_id, at desc, id desc);
    ${scopedTable('teaching', 'delivery_change')}`;
}
