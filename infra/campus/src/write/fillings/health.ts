import { createHash } from 'node:crypto';
import type { Campus } from '../../campus.ts';
import { DRAWN_UP_AT } from '../../ids.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';
import { fillPlaces, fillPresence, numbersOf } from './presence.ts';

/** Up to this size the sample begins with some days of presence; beyond, starting would take minutes. */
const LARGEST_WITH_PRESENCE = 5_000;
const DAYS = 3;

/** Health's own copy of the people and places, and who was where on the last days. */
export const fillHealth = (campus: Campus): Filling[] => [
  { ...fillPatients(campus), after: "select setval(pg_get_serial_sequence('patient', 'no'), max(no)) from patient" },
  fillPlaces(campus),
  fillMonitoringRooms(campus),
  ...(campus.size <= LARGEST_WITH_PRESENCE ? fillPresence(campus, { days: DAYS, until: new Date() }) : []),
];

const fillPatients = ({ people }: Campus): Filling => {
  const numbers = numbersOf(people);
  return filling('patient', people, {
    id: person => person.id, number: person => person.number, name: person => person.name, plain_name: person => plainName(person.name), born_on: person => person.bornOn,
    gender: person => person.gender, college_id: person => person.unit.college!.id, identity_digest: person => digest(person.identityNumber), is_active: person => person.isActive, version: () => 1,
    no: person => numbers.get(person)!, residence_code: person => person.room?.code ?? null,
  });
};

const SINCE = new Date(DRAWN_UP_AT);

/** Rooms for monitoring, all of them ready. */
const fillMonitoringRooms = ({ plan }: Campus): Filling =>
  filling('monitoring_room', plan.places.filter(place => place.kind === 'ROOM' && place.use === 'MONITORING'), {
    id: place => place.id, code: place => place.code, name: place => place.name, building_code: place => place.code.slice(0, place.code.lastIndexOf('-')), floor_code: place => place.parent!.code,
    capacity: place => place.capacity, state: () => 'READY', is_in_service: () => true, changed_at: () => SINCE,
  });

const digest = (identityNumber: string) => createHash('sha256').update(identityNumber.toUpperCase()).digest('hex');
/** As health compares names. */
const plainName = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll('·', '');
