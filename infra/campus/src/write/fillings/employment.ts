import type { Campus } from '../../campus.ts';
import { DRAWN_UP_AT, sampleId } from '../../ids.ts';
import { sampleEmployers } from '../../life/employers.ts';
import { COHORT, leavers } from '../../life/graduates.ts';
import { planInterviews, type SampleInterview } from '../../life/interviews.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';

const SINCE = new Date(DRAWN_UP_AT);
/** The campus day of `SINCE`. */
const SINCE_DAY = SINCE.toISOString().slice(0, 10);

/** What employment holds of the campus; interviews lie in the days after it is written. */
export function fillEmployment({ seed, people, plan }: Campus): Filling[] {
  const employers = sampleEmployers(seed);
  const graduates = leavers(seed, people, employers.map(employer => employer.name)).map((leaving, index) => ({ leaving, graduateId: sampleId(seed, 'graduate', index), destinationId: sampleId(seed, 'destination', index) }));
  const interviews = planInterviews(seed, graduates, employers, plan.classrooms.flat(), new Date());
  return [
    filling('person', people, {
      id: person => person.id, number: person => person.number, name: person => person.name, is_student: person => person.class !== null, org_unit_id: person => person.unit.id,
      college_id: person => person.unit.college!.id, is_active: person => person.isActive, version: () => 1,
    }),
    filling('graduate', graduates, {
      id: ({ graduateId }) => graduateId, person_id: ({ leaving }) => leaving.person.id, college_id: ({ leaving }) => leaving.person.unit.college!.id, class_id: ({ leaving }) => leaving.person.unit.id,
      major_id: ({ leaving }) => leaving.major?.id ?? null, cohort: () => COHORT, degree: ({ leaving }) => leaving.degree, destination_code: ({ leaving }) => leaving.destination?.code ?? null, registered_at: () => SINCE,
    }),
    filling('destination', graduates.filter(({ leaving }) => leaving.destination !== null), {
      id: ({ destinationId }) => destinationId, graduate_id: ({ graduateId }) => graduateId, college_id: ({ leaving }) => leaving.person.unit.college!.id, code: ({ leaving }) => leaving.destination!.code,
      organisation: ({ leaving }) => leaving.destination!.organisation, evidence: ({ leaving }) => leaving.destination!.evidence, decided_on: () => SINCE_DAY, recorded_at: () => SINCE, recorded_by: () => 'system:sample-campus',
    }),
    filling('employer', employers, {
      id: employer => employer.id, name: employer => employer.name, credit_code: employer => employer.creditCode, contact_name: employer => employer.contactName, contact_phone: employer => employer.contactPhone, registered_at: () => SINCE,
    }),
    filling('interview', interviews, {
      id: interview => interview.id, graduate_id: interview => interview.graduateId, person_id: ({ leaving }) => leaving.person.id, college_id: ({ leaving }) => leaving.person.unit.college!.id, employer_id: ({ employer }) => employer.id,
      position: interview => interview.position, starts_at: interview => interview.startsAt, ends_at: interview => interview.endsAt, mode: ({ room }) => (room ? 'ON_SITE' : 'ONLINE'), room_code: ({ room }) => room?.code ?? null, link: linkOf,
      status: () => 'PLANNED', cause_ids: () => [], version: () => 1, changed_at: () => SINCE,
    }),
    filling('interview_change', interviews.map((interview, index) => ({ ...interview, changeId: sampleId(seed, 'interview-change', index) })), {
      id: ({ changeId }) => changeId, interview_id: ({ id }) => id, college_id: ({ leaving }) => leaving.person.unit.college!.id, kind: () => 'SCHEDULED', at: () => SINCE, by: () => 'system:sample-campus', cause_ids: () => [],
      starts_at: ({ startsAt }) => startsAt, mode: ({ room }) => (room ? 'ON_SITE' : 'ONLINE'), room_code: ({ room }) => room?.code ?? null, link: linkOf,
    }),
  ];
}

const linkOf = ({ id, room }: SampleInterview) => (room ? null : `https://meeting.campusloop.example/${id}`);
