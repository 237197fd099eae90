import type { Campus } from '../../campus.ts';
import { DRAWN_UP_AT } from '../../ids.ts';
import { appointGrid } from '../../people/grid.ts';
import type { Person } from '../../people/person.ts';
import type { Post } from '../../people/posts.ts';
import { staffPosts } from '../../people/staffing.ts';
import { gatherVolunteers } from '../../people/volunteers.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';

const SINCE = new Date(DRAWN_UP_AT);

/** Personnel owns the organisation and its people, their posts, the grid and the volunteers. */
export const fillPersonnel = (campus: Campus): Filling[] => {
  const { organisation, people } = campus;
  return [
    filling('org_unit', organisation.units, { id: unit => unit.id, code: unit => unit.code, name: unit => unit.name, kind: unit => unit.kind, parent_id: unit => unit.parent?.id ?? null }),
    filling('person', people, {
      id: person => person.id, number: person => person.number, name: person => person.name, kind: kindOf, gender: person => person.gender, born_on: person => person.bornOn,
      identity_number: person => person.identityNumber, phone: person => person.phone, org_unit_id: person => person.unit.id, college_id: person => person.unit.college!.id,
      residence_code: person => person.room?.code ?? null, is_active: person => person.isActive, updated_at: () => SINCE,
    }),
    ...fillPosts(campus),
    ...fillGrid(campus),
    ...fillVolunteers(campus),
  ];
};

const kindOf = (person: Person) => (person.class ? 'STUDENT' : 'STAFF');

function fillPosts(campus: Campus): Filling[] {
  const { posts, holdings } = staffPosts(campus);
  return [
    filling('post', posts, {
      id: post => post.id, code: post => post.code, title: post => post.title, unit_id: post => post.unit.id, college_id: post => post.unit.college!.id, is_key: post => post.isKey,
      place_code: post => post.place?.code ?? null, coverage: coverageOf, updated_at: () => SINCE,
    }),
    filling('holding', holdings, {
      id: holding => holding.id, post_id: holding => holding.post.id, college_id: holding => holding.post.unit.college!.id, person_id: holding => holding.person.id, seat: holding => holding.seat,
      shift: () => null, since: () => SINCE, until: () => null, begun_as: () => 'APPOINTED', ended_as: () => null,
    }),
  ];
}

/** As personnel judges it: the A of the sample lives inside, the B outside. */
function coverageOf({ a, b }: Post): string {
  if (a && b) return 'BOTH_LINES';
  return a || b ? 'ONE_LINE' : 'UNCOVERED';
}

function fillGrid(campus: Campus): Filling[] {
  const { units, leads } = appointGrid(campus);
  return [
    filling('grid_unit', units, {
      id: unit => unit.id, level: unit => unit.level, code: unit => unit.code, name: unit => unit.name, parent_id: unit => unit.parent?.id ?? null, college_id: unit => unit.college?.id ?? null,
      is_occupied: unit => unit.isOccupied, is_led: unit => unit.leader !== null, has_full_chain: unit => unit.hasFullChain,
    }),
    filling('grid_lead', leads, {
      id: lead => lead.id, unit_id: lead => lead.unit.id, person_id: lead => lead.leader.id, college_id: lead => lead.leader.unit.college!.id, since: () => SINCE, until: () => null,
    }),
  ];
}

function fillVolunteers(campus: Campus): Filling[] {
  const { teams, volunteers } = gatherVolunteers(campus);
  return [
    filling('volunteer_team', teams, {
      id: team => team.id, code: team => team.code, name: team => team.name, name_english: team => team.nameEnglish, kind: team => team.kind, zone: team => team.zone, needed_in_incident: team => team.needed,
    }),
    filling('volunteer', volunteers, {
      id: one => one.id, team_id: one => one.team.id, person_id: one => one.person.id, college_id: one => one.person.unit.college!.id, skills: one => one.skills, availability: one => one.availability,
    }),
  ];
}
