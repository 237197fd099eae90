import { scopedTable, SqlMigration } from '@campus/kit';

/** Monitoring rooms, the regimes by which people are isolated, and who is isolated, why, where and until when. */
export class M0005Isolation extends SqlMigration {
  sql = `
    alter table patient add column residence_code text;

    create table monitoring_room (
      id uuid primary key, code text not null unique, name text not null, building_code text not null, floor_code text, capacity int not null,
      state text not null check (state in ('READY', 'OCCUPIED', 'LEAVING', 'DISINFECTED')), is_in_service boolean not null, changed_at timestamptz not null);
    create index monitoring_room_board on monitoring_room (building_code, floor_code, code);
    create index monitoring_room_ready on monitoring_room (code) where state = 'READY' and is_in_service;

    create table monitoring_room_change (
      id uuid primary key, room_id uuid not null references monitoring_room, from_state text, to_state text not null, note text, changed_by text not null, at timestamptz not null);
    create index monitoring_room_change_room on monitoring_room_change (room_id, at desc, id);

    create table isolation_regime (version text primary key, effective_on date not null, source text not null, plans jsonb not null, published_at timestamptz not null);
    insert into isolation_regime (version, effective_on, source, plans, published_at) values
      ('8', '2022-03-15', 'Prevention and control protocol, edition 8 (新型冠状病毒肺炎防控方案第八版), with the adjustments of March 2022', '{
         "CLOSE_CONTACT": [{"mode": "CENTRAL", "days": 14, "tests": [1, 4, 7, 14]}, {"mode": "HOME", "days": 7, "tests": []}],
         "SECONDARY_CONTACT": [{"mode": "CENTRAL", "days": 7, "tests": [1, 4, 7]}],
         "PENDING_RESULT": [{"mode": "CENTRAL", "days": null, "tests": [1]}], "CASE": [{"mode": "HOSPITAL", "days": null, "tests": []}]}', '2022-03-15T00:00:00Z'),
      ('9', '2022-06-28', 'Prevention and control protocol, edition 9 (新型冠状病毒肺炎防控方案第九版)', '{
         "CLOSE_CONTACT": [{"mode": "CENTRAL", "days": 7, "tests": [1, 2, 3, 5, 7]}, {"mode": "HOME", "days": 3, "tests": [3]}],
         "SECONDARY_CONTACT": [{"mode": "HOME", "days": 7, "tests": [1, 4, 7]}],
         "PENDING_RESULT": [{"mode": "CENTRAL", "days": null, "tests": [1]}], "CASE": [{"mode": "HOSPITAL", "days": null, "tests": []}]}', '2022-06-28T00:00:00Z'),
      ('10', '2022-11-11', 'Notice of 11 November 2022, twenty measures (进一步优化新冠肺炎疫情防控措施); it names no secondary contacts, for whom edition 9 stays in use', '{
         "CLOSE_CONTACT": [{"mode": "CENTRAL", "days": 5, "tests": [1, 2, 3, 5]}, {"mode": "HOME", "days": 3, "tests": [1, 3]}],
         "SECONDARY_CONTACT": [{"mode": "HOME", "days": 7, "tests": [1, 4, 7]}],
         "PENDING_RESULT": [{"mode": "CENTRAL", "days": null, "tests": [1]}], "CASE": [{"mode": "HOSPITAL", "days": null, "tests": []}]}', '2022-11-11T00:00:00Z');

    create sequence isolation_news;

    create table isolation (
      id uuid primary key, person_id uuid not null, college_id uuid, reason text not null,
      mode text not null check (mode in ('CENTRAL', 'HOME', 'HOSPITAL')),
      status text not null check (status in ('WAITING_FOR_ROOM', 'ISOLATED', 'DUE_TO_END', 'ENDED', 'WITHDRAWN')),
      room_id uuid references monitoring_room, residence_code text, severity int not null, since timestamptz not null, until date, turns_on date, next_test_on date,
      ended_at timestamptz, ended_by text, note text, version int not null, changed_at timestamptz not null);
    create unique index isolation_person on isolation (person_id) where ended_at is null;
    -- One person a room, so that groups of contacts stay apart, whoever writes.
    create unique index isolation_room on isolation (room_id) where ended_at is null;
    create index isolation_since on isolation (since desc, id);
    create index isolation_standing on isolation (since desc, id) where ended_at is null;
    create index isolation_history on isolation (person_id, since desc);
    create index isolation_waiting on isolation (severity desc, since, id) where status = 'WAITING_FOR_ROOM';
    create index isolation_turns on isolation (turns_on) where ended_at is null;
    create index isolation_counts on isolation (reason, status) where ended_at is null;
    ${scopedTable('health', 'isolation')}

    create table isolation_order (
      id uuid primary key, isolation_id uuid not null references isolation, person_id uuid not null, college_id uuid, reason text not null, cause_id uuid not null,
      begins_on date not null, regime_version text not null references isolation_regime, plan jsonb not null, ordered_at timestamptz not null, ended_at timestamptz, ending text);
    create unique index isolation_order_standing on isolation_order (person_id, reason, cause_id) where ended_at is null;
    create index isolation_order_person on isolation_order (person_id);
    create index isolation_order_isolation on isolation_order (isolation_id);
    create index isolation_order_cause on isolation_order (cause_id);
    ${scopedTable('health', 'isolation_order')}

    create table isolation_test (
      order_id uuid not null references isolation_order, isolation_id uuid not null, person_id uuid not null, college_id uuid, phase int not null, day int not null, mode text not null,
      due_on date not null, until_on date, result_id uuid, reading text, taken_at timestamptz,
      primary key (order_id, phase, day));
    create index isolation_test_isolation on isolation_test (isolation_id, due_on);
    ${scopedTable('health', 'isolation_test')}

    create table isolation_stay (
      id uuid primary key, isolation_id uuid not null references isolation, person_id uuid not null, college_id uuid, room_id uuid not null references monitoring_room,
      entered_at timestamptz not null, left_at timestamptz, ending text);
    create index isolation_stay_isolation on isolation_stay (isolation_id, entered_at);
    ${scopedTable('health', 'isolation_stay')}

    create table isolation_change (
      id uuid primary key, isolation_id uuid not null references isolation, person_id uuid not null, college_id uuid, mode text not null, status text not null, reason text not null,
      room_code text, until date, note text, changed_by text not null, version int not null, at timestamptz not null);
    create index isolation_change_isolation on isolation_change (isolation_id, version);
    ${scopedTable('health', 'isolation_change')}`;
}
