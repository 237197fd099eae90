import { SqlMigration } from '@campus/kit';

/**
 * Clauses with their indicators. The newest figure stands with its indicator and the last of each day in a table of its own, so that the board reads some
 * thirty rows however long the history grows; the history itself is only ever added to.
 */
export class M0001Board extends SqlMigration {
  sql = `
    create table requirement (code text primary key, place integer not null unique, title text not null, title_english text not null);

    create table indicator (
      code text primary key, department text not null, title text not null, title_english text not null, unit text not null, unit_english text not null,
      comparison text not null check (comparison in ('AT_LEAST', 'AT_MOST')), target double precision not null check (target >= 0), risk_margin double precision not null check (risk_margin >= 0),
      stale_after_minutes integer not null check (stale_after_minutes > 0), is_by_hand boolean not null,
      value double precision, numerator double precision, denominator double precision, measured_at timestamptz, proof_path text, evidence text, reported_by text);

    create table clause (
      code text primary key, requirement_code text not null references requirement, place integer not null, title text not null, title_english text not null,
      obligation text not null, obligation_english text not null, department text not null, indicator_code text not null unique references indicator, unique (requirement_code, place));

    create table indicator_reading (
      id uuid primary key, indicator_code text not null references indicator, value double precision, numerator double precision, denominator double precision,
      measured_at timestamptz not null, received_at timestamptz not null, proof_path text, evidence text, reported_by text);
    create index indicator_reading_newest on indicator_reading (indicator_code, measured_at desc, id desc);
    create unique index indicator_reading_live on indicator_reading (indicator_code, measured_at) where reported_by is null;

    create table indicator_day (indicator_code text references indicator, day date, value double precision not null, measured_at timestamptz not null, primary key (indicator_code, day));

    create table target_change (
      id uuid primary key, indicator_code text not null references indicator, target double precision not null, reason text not null, changed_by text not null, changed_at timestamptz not null);
    create index target_change_newest on target_change (indicator_code, changed_at desc, id desc);

    create table overdue_part (department text primary key, value double precision, measured_at timestamptz not null);

    revoke update, delete on indicator_reading, target_change from command_all, command_scoped;`;
}
