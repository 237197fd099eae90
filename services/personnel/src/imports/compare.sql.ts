import { sql, type RawBuilder } from 'kysely';

/**
 * The right rows of an import beside what the register says, as a select: what each person would be afterwards, `is_new` and `is_changed`.
 * A column that the file lacks, and a blank identity number, birth day, gender or telephone number, leave the register as it is;
 * a blank room says that the person lives off campus.
 */
export const comparedWithRegister = (importId: string): RawBuilder<unknown> => sql`
  select wanted.*, person_id is null as is_new,
    person_id is null or (old_name, old_kind, old_gender, old_born_on, old_identity_number, old_phone, old_unit_path, old_residence_code, old_is_active)
      is distinct from (name, kind, gender, born_on, identity_number, phone, unit_path, residence_code, is_active) as is_changed
  from (
    select roster_row.line, roster_row.number, roster_row.name, roster_row.kind, roster_row.unit_path, roster_row.campus, roster_row.building, roster_row.room,
      case when roster_row.gender = 'UNKNOWN' then coalesce(person.gender, 'UNKNOWN') else roster_row.gender end as gender,
      coalesce(roster_row.born_on, person.born_on) as born_on,
      coalesce(roster_row.identity_number, person.identity_number) as identity_number,
      coalesce(roster_row.phone, person.phone) as phone,
      case when file.has_room then roster_row.residence_code else person.residence_code end as residence_code,
      case when file.has_status then roster_row.is_active else coalesce(person.is_active, true) end as is_active,
      person.id as person_id, person.name as old_name, person.kind as old_kind, person.gender as old_gender, person.born_on as old_born_on,
      person.identity_number as old_identity_number, person.phone as old_phone, unit.path as old_unit_path, person.residence_code as old_residence_code,
      person.is_active as old_is_active
    from roster_row
    cross join (select 'room' = any(columns) as has_room, 'isActive' = any(columns) as has_status from roster_import where id = ${importId}) as file
    left join person on person.number = roster_row.number
    left join org_unit unit on unit.id = person.org_unit_id
    where roster_row.import_id = ${importId} and not roster_row.is_wrong) as wanted`;
