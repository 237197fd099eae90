import { scopedTable, SqlMigration } from '@campus/kit';

/** What teaching keeps of other departments: people and places as their news tells, and thresholds as data. */
export class M0001PeopleAndPlaces extends SqlMigration {
  sql = `
    create table person (
      id uuid primary key, number text not null, name text not null, kind text not null, org_unit_id uuid, college_id uuid,
      residence_code text, is_active boolean not null, version bigint not null);
    create index person_number on person (number);
    create index person_class on person (org_unit_id) where kind = 'STUDENT';
    ${scopedTable('teaching', 'person')}

    create table place (
      id uuid primary key, code text not null unique, name text not null, kind text not null, use text not null, capacity int not null, parent_code text);
    create index place_parent on place (parent_code);

    create table policy (
      key text not null, holds_from date not null, value jsonb not null, source text not null,
      primary key (key, holds_from));
    insert into policy (key, holds_from, value, source) values
      ('delivery.isolated-share', '2020-01-01', '0.5', 'Campus decision: a class of which half is isolated is taught online'),
      ('meeting.base-url', '2020-01-01', '"https://meeting.example.edu.cn/s/"', 'Campus decision: the meeting provider; each section has one room there under its code');`;
}
