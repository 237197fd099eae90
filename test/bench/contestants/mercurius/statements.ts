/** What the resolvers and loaders ask of the database, each prepared once a connection. */
export const STATEMENTS = {
  people: `select person.id, number, person.name, kind, residence_code as "residenceCode", unit.name as unit
    from bench.person join bench.org_unit unit on unit.id = person.org_unit_id where number > $2 order by number limit $1`,
  kind: `select person.id, number, person.name, kind, residence_code as "residenceCode", unit.name as unit
    from bench.person join bench.org_unit unit on unit.id = person.org_unit_id where number > $2 and kind = $3 order by number limit $1`,
  person: `select person.id, number, person.name, kind, residence_code as "residenceCode", unit.name as unit
    from bench.person join bench.org_unit unit on unit.id = person.org_unit_id where person.id = $1`,
  residences: 'select code, name, capacity from bench.place where code = any($1)',
  states: 'select person_id as "personId", state, since from bench.health_state where person_id = any($1)',
  graduates: 'select person_id as "personId", cohort, degree from bench.graduate where person_id = any($1)',
  timetable: `select starts_at as "startsAt", mode, section_id as "sectionId" from bench.session
    where day between $2 and $3 and section_id in (select section_id from bench.enrolment where person_id = $1) order by starts_at, id`,
  sections: 'select section.id, section.code, course.name as course from bench.section join bench.course on course.id = section.course_id where section.id = any($1)',
  incident: `select number, status, opened_at as "openedAt" from bench.incident where status in ('OPEN', 'STAND_DOWN_OFFERED')`,
  requirements: 'select code, title, title_english as "titleEnglish" from bench.requirement order by place',
  clauses: `select code, title, title_english as "titleEnglish", department, state, requirement_code as "requirementCode", indicator_code as "indicatorCode"
    from bench.clause where requirement_code = any($1) order by place`,
  indicators: `select code, title, title_english as "titleEnglish", unit, comparison, target, value, numerator, denominator, measured_at as "measuredAt", is_stale as "isStale", proof_path as "proofPath"
    from bench.indicator where code = any($1)`,
  trends: 'select indicator_code as "indicatorCode", day, value from bench.trend where indicator_code = any($1) order by day',
} as const;
