import { SqlMigration } from '@campus/kit';

/** Where cases were, what was closed for it, and how it was disinfected. No table here names a person of the university as a case. */
export class M0003Closures extends SqlMigration {
  sql = `
    create table cause (
      id uuid primary key, version bigint not null, is_withdrawn boolean not null, heard_at timestamptz not null);

    create table closure (
      id uuid primary key, place_id uuid not null references place, place_code text not null,
      measure text not null check (measure in ('LOCKED', 'DISINFECTION')),
      state text not null check (state in ('CLOSED', 'OFFERED', 'ENDED')),
      is_by_hand boolean not null, reason text, closed_by text not null, closed_by_name text not null, cause_ids uuid[] not null,
      closed_at timestamptz not null, ended_at timestamptz, ended_by text, ended_by_name text, approved_by text, end_note text,
      end_reason text check (end_reason in ('CHECKED', 'BY_HAND', 'OVERRIDDEN', 'WITHDRAWN')),
      -- Presence until this instant needs no further closure.
      covered_until timestamptz,
      version double precision not null,
      check ((state = 'ENDED') = (ended_at is not null)));
    create unique index closure_open on closure (place_id) where state <> 'ENDED';
    create index closure_locked on closure (place_id) where state <> 'ENDED' and measure = 'LOCKED';
    create index closure_newest on closure (closed_at desc, id desc);
    create index closure_cause on closure using gin (cause_ids);

    create table exposure (
      cause_id uuid not null references cause, place_code text not null, place_id uuid references place, seats text[] not null,
      since timestamptz not null, until_at timestamptz not null, is_withdrawn boolean not null,
      -- The closure that answered it; null while nothing has.
      closure_id uuid references closure,
      primary key (cause_id, place_code));
    create index exposure_place on exposure (place_id);
    create index exposure_unplaced on exposure (place_code) where place_id is null;

    create table evidence_file (
      id uuid primary key, name text not null, media_type text not null, bytes bytea not null, kept_at timestamptz not null);

    create table disinfection (
      -- Both are written in one go, in whatever order.
      id uuid primary key, closure_id uuid not null unique references closure deferrable initially deferred, place_id uuid not null references place, place_code text not null,
      state text not null check (state in ('ORDERED', 'STARTED', 'DONE', 'CHECKED', 'CANCELLED')),
      ordered_at timestamptz not null, due_at timestamptz not null, policy_version date not null,
      started_at timestamptz, started_by text, started_by_name text,
      done_at timestamptz, done_by text, done_by_name text, agent text, concentration integer, contact_minutes integer, ventilation_minutes integer,
      workers text, note text, evidence_id uuid references evidence_file,
      checked_at timestamptz, checked_by text, checked_by_name text, check_note text, cancelled_at timestamptz,
      version double precision not null);
    create index disinfection_due on disinfection (due_at, id);
    create index disinfection_open on disinfection (due_at) where state in ('ORDERED', 'STARTED', 'DONE');
    create index disinfection_newest on disinfection (ordered_at desc, id desc);

    -- The last version told of each cause and step, so that every report is newer than the one before.
    create table part_report (
      cause_id uuid not null, step text not null, version bigint not null, primary key (cause_id, step));`;
}
