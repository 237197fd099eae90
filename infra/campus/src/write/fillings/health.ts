import { createHash } from 'node:crypto';
import type { Campus } from '../../campus.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';

/** Health's own copy of the people. */
export const fillHealth = ({ people }: Campus): Filling[] => [
  filling('patient', people, {
    id: person => person.id, number: person => person.number, name: person => person.name, plain_name: person => plainName(person.name), born_on: person => person.bornOn,
    gender: person => person.gender, college_id: person => person.unit.college!.id, identity_digest: person => digest(person.identityNumber), is_active: person => person.isActive, version: () => 1,
  }),
];

const digest = (identityNumber: string) => createHash('sha256').update(identityNumber.toUpperCase()).digest('hex');
/** As health compares names. */
const plainName = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll('·', '');
