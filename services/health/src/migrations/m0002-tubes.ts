import { scopedTable, SqlMigration } from '@campus/kit';

/** People as health knows them, test rounds, tubes and the swabs in them. */
export class M0002Tubes extends SqlMigration {
  sql = `
    create table patient (
      id uuid primary key, number text not null, name text not null, plain_name text not null, born_on date, gender text,
      college_id uuid, identity_digest text, is_active boolean not null, version bigint not null);
    create index patient_number on patient (upper(number));
    create index patient_identity on patient (identity_digest) where identity_digest is not null;
    create index patient_name on patient (born_on, plain_name);
    ${scopedTable('health', 'patient')}

    create table test_round (
      id uuid primary key, name text not null, disease text not null, analytes text[] not null, opens_at timestamptz not null, closes_at timestamptz not null,
      pool_size int not null, status text not null check (status in ('OPEN', 'CLOSED')), opened_at timestamptz not null, closed_at timestamptz);
    create index test_round_opens on test_round (opens_at desc, id);

    create table tube (
      id uuid primary key, label text not null unique, round_id uuid not null references test_round, capacity int not null check (capacity > 0),
      status text not null check (status in ('OPEN', 'SEALED', 'NEGATIVE', 'POSITIVE', 'INCONCLUSIVE')),
      opened_at timestamptz not null, sealed_at timestamptz, read_at timestamptz);
    create index tube_round on tube (round_id, opened_at desc, id);
    create index tube_opened on tube (opened_at desc, id);

    create table swab (
      id uuid primary key, tube_id uuid not null references tube, round_id uuid not null references test_round, person_id uuid not null, college_id uuid,
      taken_at timestamptz not null, is_unread boolean not null default true,
      unique (tube_id, person_id));
    create index swab_person on swab (person_id);
    -- One person has at most one unread tube in a round, whoever writes.
    create unique index swab_unread on swab (round_id, person_id) where is_unread;
    ${scopedTable('health', 'swab')}`;
}
