import { SqlMigration } from '@campus/kit';

/** The tree of places; `ancestor_ids` and `path` are kept beside the parent so that "everything in it" and "where is it" cost one look. */
export class M0001Places extends SqlMigration {
  sql = `
    create table place (
      id uuid primary key,
      code text not null unique,
      name text not null,
      kind text not null check (kind in ('CAMPUS', 'ZONE', 'BUILDING', 'FLOOR', 'ROOM', 'VENUE', 'GATE')),
      use text not null check (use in ('DORMITORY', 'CLASSROOM', 'CANTEEN', 'LIBRARY', 'LABORATORY', 'OFFICE', 'BATHHOUSE', 'CLINIC', 'MONITORING', 'STORE', 'OTHER')),
      capacity integer not null check (capacity >= 0),
      is_confirmed boolean not null,
      parent_id uuid references place,
      ancestor_ids uuid[] not null,
      path text not null,
      registered_at timestamptz not null,
      check ((parent_id is null) = (ancestor_ids = '{}'))
    );
    create index place_parent on place (parent_id, code);
    create index place_within on place using gin (ancestor_ids);
    create index place_kind on place (kind, code);
    create index place_newest on place (registered_at desc, id desc);`;
}
