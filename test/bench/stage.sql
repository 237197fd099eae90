-- The same rows for everybody: PostGraphile and Mercurius see the departments' tables through views, as one schema.
-- The page is of people who live on campus, so that nobody has an empty field.
drop schema if exists bench cascade;
create schema bench;

create view bench.org_unit as select id, name from personnel.org_unit;
create view bench.person as select id, number, name, kind, org_unit_id, residence_code from personnel.person where residence_code is not null;
create view bench.place as select id, code, name, capacity from logistics.place;
create view bench.health_state as select person_id, state, since from health.health_state;

comment on view bench.org_unit is E'@primaryKey id';
comment on view bench.place is E'@primaryKey id\n@unique code';
comment on view bench.health_state is E'@primaryKey person_id';
comment on view bench.person is E'@primaryKey id\n@unique number\n@foreignKey (org_unit_id) references bench.org_unit (id)|@fieldName orgUnit\n@foreignKey (residence_code) references bench.place (code)|@fieldName residence\n@foreignKey (id) references bench.health_state (person_id)|@fieldName healthState';

-- Everybody has been tested once, so that no contestant is spared a field.
insert into health.health_state (person_id, college_id, state, since, policy_version, version, changed_at)
  select id, college_id, 'CLEAR', timestamptz '2026-11-01 00:00:00+00' + (hashtext(number) & 65535) * interval '1 second', '2020-01-01', 1, now() from health.patient
  on conflict do nothing;
vacuum analyze health.health_state;
