import type { Campus } from '../../campus.ts';
import { DRAWN_UP_AT } from '../../ids.ts';
import type { Person } from '../../people/person.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';

const SINCE = new Date(DRAWN_UP_AT);

/** Personnel owns the organisation and its people. */
export const fillPersonnel = ({ organisation, people }: Campus): Filling[] => [
  filling('org_unit', organisation.units, { id: unit => unit.id, code: unit => unit.code, name: unit => unit.name, kind: unit => unit.kind, parent_id: unit => unit.parent?.id ?? null }),
  filling('person', people, {
    id: person => person.id, number: person => person.number, name: person => person.name, kind: kindOf, gender: person => person.gender, born_on: person => person.bornOn,
    identity_number: person => person.identityNumber, phone: person => person.phone, org_unit_id: person => person.unit.id, college_id: person => person.unit.college!.id,
    residence_code: person => person.room?.code ?? null, is_active: person => person.isActive, updated_at: () => SINCE,
  }),
];

const kindOf = (person: Person) => (person.class ? 'STUDENT' : 'STAFF');
