import { isId, lookup, type OrderColumn } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { OrgUnitTable, Tables } from '../tables.ts';
import { OrderDirection, PersonOrderField, type PersonFilter, type PersonOrder } from './person.input.ts';

/** A person's unit and college are two rows of one table, under two names. */
export const withUnits = (db: Kysely<Tables>) => db.withTables<{ unit: OrgUnitTable; college: OrgUnitTable }>();

const PERSON_COLUMNS = [
  'person.id', 'person.number', 'person.name', 'person.kind', 'person.gender', 'person.bornOn', 'person.identityNumber', 'person.phone',
  'person.residenceCode', 'person.isActive', 'person.updatedAt',
] as const;
const UNIT_OF_PERSON = ['unit.id as unitId', 'unit.code as unitCode', 'unit.name as unitName', 'unit.kind as unitKind', 'unit.path as unitPath', 'unit.parentId as unitParentId'] as const;
const COLLEGE_OF_PERSON = [
  'college.id as collegeId', 'college.code as collegeCode', 'college.name as collegeName', 'college.kind as collegeKind', 'college.path as collegePath', 'college.parentId as collegeParentId',
] as const;
type Column = (typeof PERSON_COLUMNS | typeof UNIT_OF_PERSON | typeof COLLEGE_OF_PERSON)[number];

/** People with their unit and college beside them, so that a page with both is one statement. */
export const selectPeople = (db: Kysely<Tables>, columns: readonly Column[] = [...PERSON_COLUMNS, ...UNIT_OF_PERSON, ...COLLEGE_OF_PERSON]) =>
  withUnits(db)
    .selectFrom('person')
    .innerJoin('orgUnit as unit', 'unit.id', 'person.orgUnitId')
    .innerJoin('orgUnit as college', 'college.id', 'person.collegeId')
    .select(columns);

/** Fields that are made of a column by another name. */
const MADE_OF: Readonly<Record<string, string>> = {
  residence: 'residenceCode', maskedIdentityNumber: 'identityNumber', maskedPhone: 'phone',
  'orgUnit.parent': 'orgUnit.parentId', 'college.parent': 'college.parentId',
};

/** The columns that answer these fields of people, as {@link asked} names them under `prefix`. A list of 100 costs half the time without the others. */
export function columnsFor(fields: ReadonlySet<string>, prefix: string): Column[] {
  const named = new Set<string>([...fields].filter(path => path.startsWith(prefix)).map(path => path.slice(prefix.length)).map(field => MADE_OF[field] ?? field));
  const of = <Name extends Column>(columns: readonly Name[], table: string, field: string) =>
    columns.filter(column => {
      const [source] = column.split(' as ') as [string];
      return source === `${table}.id` || named.has(source.replace(`${table}.`, field));
    });
  return [
    ...of(PERSON_COLUMNS, 'person', ''),
    ...(named.has('orgUnit') ? of(UNIT_OF_PERSON, 'unit', 'orgUnit.') : []),
    ...(named.has('college') ? of(COLLEGE_OF_PERSON, 'college', 'college.') : []),
  ];
}

type PeopleQuery = ReturnType<typeof selectPeople>;
export type PersonRow = Awaited<ReturnType<PeopleQuery['execute']>>[number];

export const personById = lookup<Tables, PersonRow>((db, ids) => selectPeople(db).where(sql<boolean>`person.id = any(${ids}::uuid[])`), person => person.id);

const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** Adds the conditions of a filter; an id that is none of ours finds nobody. */
export function narrow(query: PeopleQuery, filter: PersonFilter): PeopleQuery {
  const { search, kind, orgUnitId, gender, hasResidence, isActive } = filter;
  const text = search?.trim();
  let people = query;
  if (text) people = people.where(({ eb, or }) => or([eb('person.name', 'like', `%${literally(text)}%`), eb('person.number', 'like', `${literally(text)}%`)]));
  if (kind) people = people.where('person.kind', '=', kind);
  if (gender) people = people.where('person.gender', '=', gender);
  if (orgUnitId) people = isId(orgUnitId) ? people.where(sql<boolean>`${orgUnitId}::uuid = any(unit.lineage)`) : people.where(sql<boolean>`false`);
  if (typeof hasResidence === 'boolean') people = people.where('person.residenceCode', hasResidence ? 'is not' : 'is', null);
  if (typeof isActive === 'boolean') people = people.where('person.isActive', '=', isActive);
  return people;
}

/** The columns of an order; the last one is unique, so that a cursor stands between two people. */
export function orderColumns(order: PersonOrder | null | undefined): OrderColumn[] {
  const direction = order?.direction === OrderDirection.DESC ? 'desc' : 'asc';
  switch (order?.field) {
    case PersonOrderField.NAME:
      return [{ column: 'person.name', direction }, { column: 'person.id', direction }];
    case PersonOrderField.UPDATED_AT:
      return [{ column: 'person.updatedAt', direction }, { column: 'person.id', direction }];
    default:
      return [{ column: 'person.number', direction }];
  }
}
