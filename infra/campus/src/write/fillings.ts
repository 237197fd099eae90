import { createHash } from 'node:crypto';
import type { Campus } from '../campus.ts';
import { DRAWN_UP_AT } from '../ids.ts';
import type { Person } from '../people/person.ts';
import type { Cell, Filling } from './copy.ts';

export type SampleService = 'logistics' | 'health' | 'personnel';

const SINCE = new Date(DRAWN_UP_AT);
const filling = <Row>(table: string, source: readonly Row[], cells: Record<string, (row: Row) => Cell>): Filling => ({
  table,
  columns: Object.keys(cells),
  rows: cellRows(source, Object.values(cells)),
});

function* cellRows<Row>(source: readonly Row[], cells: readonly ((row: Row) => Cell)[]): Iterable<Cell[]> {
  for (const row of source) yield cells.map(cell => cell(row));
}

/**
 * What each service's tables hold of the campus, in the order in which it is written: personnel last, since a campus with
 * people counts as written.
 */
export function fillings({ plan, people, organisation }: Campus): Record<SampleService, Filling[]> {
  return {
    logistics: [filling('place', plan.places, {
      id: place => place.id, code: place => place.code, name: place => place.name, kind: place => place.kind, use: place => place.use, capacity: place => place.capacity,
      is_confirmed: () => true, parent_id: place => place.parent?.id ?? null, ancestor_ids: place => ancestors(place), path: place => place.path.join('/'), registered_at: () => SINCE,
    })],
    health: [filling('patient', people, {
      id: person => person.id, number: person => person.number, name: person => person.name, plain_name: person => plainName(person.name), born_on: person => person.bornOn,
      gender: person => person.gender, college_id: person => person.unit.college!.id, identity_digest: person => digest(person.identityNumber), is_active: person => person.isActive, version: () => 1,
    })],
    personnel: [
      filling('org_unit', organisation.units, { id: unit => unit.id, code: unit => unit.code, name: unit => unit.name, kind: unit => unit.kind, parent_id: unit => unit.parent?.id ?? null }),
      filling('person', people, {
        id: person => person.id, number: person => person.number, name: person => person.name, kind: kindOf, gender: person => person.gender, born_on: person => person.bornOn,
        identity_number: person => person.identityNumber, phone: person => person.phone, org_unit_id: person => person.unit.id, college_id: person => person.unit.college!.id,
        residence_code: person => person.room?.code ?? null, is_active: person => person.isActive, updated_at: () => SINCE,
      }),
    ],
  };
}

interface Nested { id: string; parent: Nested | null }
const ancestors = ({ parent }: Nested): string[] => (parent ? [...ancestors(parent), parent.id] : []);

const kindOf = (person: Person) => (person.class ? 'STUDENT' : 'STAFF');
const digest = (identityNumber: string) => createHash('sha256').update(identityNumber.toUpperCase()).digest('hex');
/** As health compares names. */
const plainName = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll('·', '');
