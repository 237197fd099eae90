import { scopedTable, SqlMigration } from '@campus/kit';

/**
 * Units and people. A unit's path, lineage and college follow from its parent by trigger, so that whoever writes units
 * (an import, the sample campus) needs to know only id, code, name, kind and parent, parents first.
 */
export class M0001People extends SqlMigration {
  sql = `
    create table org_unit (
      id uuid primary key,
      code text not null unique,
      name text not null,
      kind text not null check (kind in ('UNIVERSITY', 'COLLEGE', 'DEPARTMENT', 'MAJOR', 'CLASS')),
      parent_id uuid references org_unit (id),
      path text not null unique,
      lineage uuid[] not null,
      college_id uuid,
      check ((kind = 'UNIVERSITY') = (parent_id is null)));
    create unique index org_unit_one_university on org_unit (kind) where kind = 'UNIVERSITY';
    create index org_unit_parent on org_unit (parent_id);

    create function org_unit_place() returns trigger language plpgsql set search_path = personnel as $$
      declare above org_unit;
      begin
        select * into above from org_unit where id = new.parent_id;
        new.lineage := coalesce(above.lineage, '{}') || new.id;
        new.path := case when above.kind is null or above.kind = 'UNIVERSITY' then new.name else above.path || ' / ' || new.name end;
        new.college_id := case when above.kind = 'UNIVERSITY' then new.id else above.college_id end;
        return new;
      end $$;
    create trigger place before insert or update of name, parent_id on org_unit for each row execute function org_unit_place();

    create table person (
      id uuid primary key,
      number text not null unique,
      name text collate "zh-x-icu" not null,
      kind text not null check (kind in ('STUDENT', 'STAFF')),
      gender text not null default 'UNKNOWN' check (gender in ('MALE', 'FEMALE', 'UNKNOWN')),
      born_on date,
      identity_number text unique,
      phone text,
      org_unit_id uuid not null references org_unit (id),
      college_id uuid not null references org_unit (id),
      residence_code text,
      is_active boolean not null default true,
      version int not null default 1,
      updated_at timestamptz not null default now());
    create index person_by_unit on person (org_unit_id);
    create index person_by_college on person (college_id, number);
    create index person_by_name on person (name, id);
    create index person_by_change on person (updated_at, id);
    create index person_by_residence on person (residence_code) where residence_code is not null;
    ${scopedTable('personnel', 'person')}`;
}
