import type { Pool } from 'pg';

const PERSON = `
  select person.number, person.name, person.kind, json_build_object('name', unit.name) as "orgUnit",
    json_build_object('code', place.code, 'name', place.name, 'capacity', place.capacity) as residence,
    json_build_object('state', health.state, 'since', health.since) as "healthState",
    json_build_object('cohort', graduate.cohort, 'degree', graduate.degree) as graduate,
    (select coalesce(json_agg(attended), '[]') from (
      select session.starts_at as "startsAt", session.mode, json_build_object('code', section.code, 'course', json_build_object('name', course.name)) as section
      from teaching.session join teaching.section on section.id = session.section_id join teaching.course on course.id = section.course_id
      where session.day between $2 and $3 and session.section_id in (select section_id from teaching.enrolment where person_id = $1)
      order by session.starts_at, session.id) as attended) as timetable,
    (select json_build_object('number', number, 'status', status, 'openedAt', opened_at) from command.incident where status in ('OPEN', 'STAND_DOWN_OFFERED')) as incident
  from personnel.person
  join personnel.org_unit unit on unit.id = person.org_unit_id
  join logistics.place on place.code = person.residence_code
  join health.health_state health on health.person_id = person.id
  join employment.graduate on graduate.person_id = person.id
  where person.id = $1`;

/** Everything of one person in one statement, shaped by Postgres. */
export async function answerPerson(pool: Pool, { id, from, until }: { id: string; from: string; until: string }) {
  const { rows } = await pool.query<{ incident: object | null }>({ name: 'person', text: PERSON, values: [id, from, until] });
  const [{ incident, ...person } = { incident: null }] = rows;
  return { person, currentIncident: incident };
}
