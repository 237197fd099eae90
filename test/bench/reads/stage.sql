-- The same rows for everybody: PostGraphile, Mercurius and the hand-written server see the departments' tables through views, as one schema.
-- The lists are of people who live on campus, so that nobody has an empty field.
drop schema if exists bench cascade;
create schema bench;

create view bench.org_unit as select id, name from personnel.org_unit;
create view bench.person as select id, number, name, kind, org_unit_id, residence_code from personnel.person where residence_code is not null;
create view bench.place as select id, code, name, capacity from logistics.place;
create view bench.health_state as select person_id, state, since from health.health_state;
create view bench.graduate as select id, person_id, cohort, degree from employment.graduate;
create view bench.course as select id, name from teaching.course;
create view bench.section as select id, code, course_id from teaching.section;
create view bench.session as select id, section_id, day, starts_at, mode from teaching.session;
create view bench.enrolment as select section_id, person_id from teaching.enrolment;
create view bench.incident as select id, number, status, opened_at from command.incident;
create view bench.requirement as select code, place, title, title_english from command.requirement;
create view bench.indicator as select *, measured_at is null or now() - measured_at > stale_after_minutes * interval '1 minute' as is_stale from command.indicator;
create view bench.clause as
  select clause.code, clause.requirement_code, clause.place, clause.title, clause.title_english, clause.department, clause.indicator_code,
    case when value is null or is_stale then 'UNKNOWN' when room < 0 then 'BROKEN' when room < risk_margin then 'AT_RISK' else 'MET' end as state
  from command.clause join bench.indicator on indicator.code = clause.indicator_code,
    lateral (select case comparison when 'AT_LEAST' then value - target else target - value end as room) as judged;
create view bench.trend as select indicator_code, day, value from command.indicator_day where day > (now() at time zone 'Asia/Shanghai')::date - 14;

comment on view bench.org_unit is E'@primaryKey id';
comment on view bench.place is E'@primaryKey id\n@unique code';
comment on view bench.health_state is E'@primaryKey person_id';
comment on view bench.course is E'@primaryKey id';
comment on view bench.section is E'@primaryKey id\n@foreignKey (course_id) references bench.course (id)|@fieldName course';
comment on view bench.session is E'@primaryKey id\n@foreignKey (section_id) references bench.section (id)|@fieldName section';
comment on view bench.enrolment is E'@primaryKey section_id,person_id';
comment on view bench.incident is E'@primaryKey id';
comment on view bench.requirement is E'@primaryKey code';
comment on view bench.indicator is E'@primaryKey code';
comment on view bench.clause is E'@primaryKey code\n@foreignKey (requirement_code) references bench.requirement (code)|@foreignFieldName clauses\n@foreignKey (indicator_code) references bench.indicator (code)|@fieldName indicator';
comment on view bench.trend is E'@primaryKey indicator_code,day\n@foreignKey (indicator_code) references bench.indicator (code)|@foreignFieldName trend';
comment on view bench.person is E'@primaryKey id\n@unique number\n@foreignKey (org_unit_id) references bench.org_unit (id)|@fieldName orgUnit\n@foreignKey (residence_code) references bench.place (code)|@fieldName residence\n@foreignKey (id) references bench.health_state (person_id)|@fieldName healthState';
comment on view bench.graduate is E'@primaryKey id\n@unique person_id\n@foreignKey (person_id) references bench.person (id)|@foreignFieldName graduate';

create function bench.person_timetable(person bench.person, "from" date, "until" date) returns setof bench.session language sql stable as $$
  select * from bench.session where day between "from" and "until" and section_id in (select section_id from bench.enrolment where person_id = person.id) order by starts_at, id
$$;
create function bench.current_incident() returns bench.incident language sql stable as $$ select * from bench.incident where status in ('OPEN', 'STAND_DOWN_OFFERED') $$;

-- Everybody has been tested once, so that no contestant is spared a field.
insert into health.health_state (person_id, college_id, state, since, policy_version, version, changed_at)
  select id, college_id, 'CLEAR', timestamptz '2026-11-01 00:00:00+00' + (hashtext(number) & 65535) * interval '1 second', '2020-01-01', 1, now() from health.patient
  on conflict do nothing;

insert into command.incident (id, number, year, serial, status, plan_id, opened_at, first_positive_at, last_news_at, is_false_alarm, is_kept, case_count, open_case_count)
  select gen_random_uuid(), '2026-901', 2026, 901, 'OPEN', id, now(), now(), now(), false, false, 1, 1 from command.plan_version order by version desc limit 1
  on conflict do nothing;
vacuum analyze health.health_state;
analyze;
