import { scopedTable, SqlMigration } from '@campus/kit';

/** Courses, sections, their dated sessions and who is enrolled. */
export class M0002Timetable extends SqlMigration {
  sql = `
    create table course (id uuid primary key, code text not null unique, name text not null, opened_at timestamptz not null);

    create table section (
      id uuid primary key, code text not null unique, course_id uuid not null references course, term text not null, teacher_id uuid,
      class_ids uuid[] not null, college_id uuid not null, meeting_url text not null, opened_at timestamptz not null);
    create index section_course on section (course_id);
    create index section_teacher on section (teacher_id);
    ${scopedTable('teaching', 'section')}

    create table enrolment (
      id uuid primary key, section_id uuid not null references section, person_id uuid not null, college_id uuid, enrolled_at timestamptz not null,
      unique (section_id, person_id));
    create index enrolment_person on enrolment (person_id);
    ${scopedTable('teaching', 'enrolment')}

    create table session (
      id uuid primary key, section_id uuid not null references section, college_id uuid not null, day date not null,
      starts_at timestamptz not null, ends_at timestamptz not null check (ends_at > starts_at), room_code text, uid text not null unique,
      mode text not null check (mode in ('ON_SITE', 'BOTH', 'ONLINE')), reason text not null, cause_ids uuid[] not null default '{}',
      sequence int not null default 0, cancelled_at timestamptz);
    create index session_day on session (day, starts_at, id);
    create index session_section on session (section_id, starts_at);
    create index session_room on session (room_code, starts_at) where room_code is not null;
    create index session_causes on session using gin (cause_ids) where cause_ids <> '{}';
    ${scopedTable('teaching', 'session')}`;
}
