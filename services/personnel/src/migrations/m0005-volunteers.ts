import { scopedTable, SqlMigration } from '@campus/kit';

/** Teams of volunteers, their call-outs and who answered. */
export class M0005Volunteers extends SqlMigration {
  sql = `
    create table volunteer_team (
      id uuid primary key, code text not null unique, name text not null, name_english text not null, kind text not null check (kind in ('RED_VEST', 'BLUE_SKY', 'OFF_CAMPUS_TEACHER')),
      zone text, needed_in_incident int not null check (needed_in_incident > 0));

    create table volunteer (
      id uuid primary key, team_id uuid not null references volunteer_team, person_id uuid not null references person, college_id uuid not null, skills text[] not null,
      availability text not null check (availability in ('ANY_TIME', 'DAYTIME', 'EVENING', 'UNAVAILABLE')),
      unique (team_id, person_id));
    ${scopedTable('personnel', 'volunteer')}

    create table incident (id uuid primary key, number text, cause_ids uuid[] not null, is_stood_down boolean not null, is_false_alarm boolean not null);

    create table call_out (
      id uuid primary key, team_id uuid not null references volunteer_team, incident_id uuid, cause_ids uuid[] not null, reason text not null, needed_count int not null, asked_count int not null,
      confirmed_count int not null, confirmed_in_time_count int not null, declined_count int not null, opened_at timestamptz not null, answer_by timestamptz not null,
      state text not null check (state in ('OPEN', 'STOOD_DOWN')), ended_at timestamptz, is_false_alarm boolean not null, opened_by text not null);
    create unique index call_out_open on call_out (team_id) where state = 'OPEN';
    create unique index call_out_of_incident on call_out (team_id, incident_id) where incident_id is not null;
    create index call_out_newest on call_out (opened_at desc, id);
    create index call_out_by_cause on call_out using gin (cause_ids);

    create table call_out_answer (
      call_out_id uuid not null references call_out, person_id uuid not null references person, college_id uuid not null, answer text not null check (answer in ('ASKED', 'CONFIRMED', 'DECLINED')),
      answered_at timestamptz, answered_by text, primary key (call_out_id, person_id));
    ${scopedTable('personnel', 'call_out_answer')}`;
}
