import { scopedTable, SqlMigration } from '@campus/kit';

/** Posts with their holders, successions and requests, and personnel's own knowledge of who is isolated. */
export class M0003Posts extends SqlMigration {
  sql = `
    create table isolation (
      person_id uuid primary key, college_id uuid, is_isolated boolean not null, cause_ids uuid[] not null, version bigint not null, at timestamptz not null);
    create index isolation_by_cause on isolation using gin (cause_ids) where is_isolated;

    create table post (
      id uuid primary key, code text not null unique, title text not null, unit_id uuid not null references org_unit, college_id uuid not null references org_unit,
      is_key boolean not null, place_code text, coverage text not null default 'UNCOVERED' check (coverage in ('BOTH_LINES', 'ONE_LINE', 'UNCOVERED')),
      updated_at timestamptz not null default now(),
      check (not is_key or place_code is not null));
    create index post_by_coverage on post (coverage, code);
    create index post_by_college on post (college_id, code);

    create table holding (
      id uuid primary key, post_id uuid not null references post, college_id uuid not null, person_id uuid not null references person,
      seat text not null check (seat in ('A', 'B')), shift text, since timestamptz not null, until timestamptz,
      begun_as text not null, ended_as text,
      check ((until is null) = (ended_as is null)));
    -- One person a seat and one seat a person, whoever writes.
    create unique index holding_seat on holding (post_id, seat) where until is null;
    create unique index holding_person on holding (post_id, person_id) where until is null;
    create index holding_now on holding (person_id) where until is null;
    create index holding_history on holding (post_id, since desc, id);

    create table succession (
      id uuid primary key, post_id uuid not null references post, college_id uuid not null, from_person_id uuid not null references person, to_person_id uuid not null references person,
      cause_ids uuid[] not null, state text not null check (state in ('ACTIVE', 'OFFERED', 'ACCEPTED', 'DECLINED', 'UNDONE')),
      began_at timestamptz not null, ended_at timestamptz, decided_by text);
    create index succession_by_post on succession (post_id, began_at desc, id);
    create index succession_open on succession (state, began_at desc, id) where ended_at is null;
    create index succession_newest on succession (began_at desc, id);

    create table post_request (
      id uuid primary key, post_id uuid not null references post, college_id uuid not null, reason text not null check (reason in ('A_ISOLATED', 'B_ISOLATED', 'BOTH_LOST')),
      cause_ids uuid[] not null, opened_at timestamptz not null, due_at timestamptz not null, state text not null check (state in ('OPEN', 'FILLED', 'CANCELLED')),
      closed_at timestamptz, filled_by_id uuid references person);
    create unique index post_request_open on post_request (post_id) where state = 'OPEN';
    create index post_request_due on post_request (state, due_at, id);

    create table post_concern (post_id uuid not null references post, cause_id uuid not null, college_id uuid not null, primary key (post_id, cause_id));
    create index post_concern_by_cause on post_concern (cause_id);
    -- Grows with each thing said to the incident room, so that later always means newer.
    create sequence part_version;
    ${['isolation', 'post', 'holding', 'succession', 'post_request', 'post_concern'].map(table => scopedTable('personnel', table)).join('')}`;
}
