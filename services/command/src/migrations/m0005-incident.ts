import { SqlMigration } from '@campus/kit';

/**
 * Incidents with their cases and clocks, and what departments report. Reports and items are kept by cause, before an incident names the cause too. Whoever may
 * see only some colleges sees no item of a person: the command centre does not know who belongs to which.
 */
export class M0005Incident extends SqlMigration {
  sql = `
    create table incident (
      id uuid primary key, number text not null unique, year integer not null, serial integer not null, status text not null check (status in ('OPEN', 'STAND_DOWN_OFFERED', 'STOOD_DOWN', 'CLOSED')),
      plan_id uuid not null references plan_version, opened_at timestamptz not null, first_positive_at timestamptz not null, closed_at timestamptz, last_news_at timestamptz not null,
      is_false_alarm boolean not null, is_kept boolean not null, case_count integer not null, open_case_count integer not null, unique (year, serial));
    create unique index incident_running on incident ((true)) where status in ('OPEN', 'STAND_DOWN_OFFERED');
    create index incident_newest on incident (opened_at desc, id desc);

    create table incident_case (
      case_id uuid primary key, cause_ids uuid[] not null, first_opened_at timestamptz, opened_at timestamptz, withdrawn_at timestamptz, incident_id uuid references incident);
    create index incident_case_incident on incident_case (incident_id);
    create index incident_case_causes on incident_case using gin (cause_ids);

    create table incident_step (
      incident_id uuid references incident, code text, place integer not null, department text not null, minutes integer not null,
      started_at timestamptz not null, due_at timestamptz not null, done_at timestamptz, evidence text, owner_id uuid, primary key (incident_id, code));

    create table step_report (
      department text, step text, cause_id uuid, is_done boolean not null, at timestamptz not null, version bigint not null, figures jsonb not null, primary key (department, step, cause_id));
    create index step_report_cause on step_report (cause_id);

    create table item (
      id uuid primary key, incident_id uuid references incident, department text not null, kind text not null, source_id text not null, cause_ids uuid[] not null,
      label text not null, label_english text not null, detail text, detail_english text, person_id uuid, place_code text,
      state text not null check (state in ('ACTIVE', 'DONE', 'OFFERED', 'UNDONE')), at timestamptz not null, version bigint not null);
    create unique index item_of_incident on item (department, kind, source_id, coalesce(incident_id, '00000000-0000-0000-0000-000000000000'));
    create index item_source on item (department, source_id);
    create index item_causes on item using gin (cause_ids);
    create index item_counts on item (incident_id, department, kind, state);
    create index item_newest on item (incident_id, at desc, id desc);
    alter table item enable row level security;
    alter table item force row level security;
    create policy whole on item to command_all using (true) with check (true);
    create policy owner on item to command_owner using (true) with check (true);
    create policy scoped on item to command_scoped using (person_id is null);

    create table incident_log (
      id uuid primary key, no bigint generated always as identity, incident_id uuid references incident, at timestamptz not null, department text not null, happening jsonb not null);
    create unique index incident_log_newest on incident_log (incident_id, no desc);
    revoke update, delete on incident_log from command_all, command_scoped;`;
}
