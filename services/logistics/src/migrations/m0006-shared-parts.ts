import { SqlMigration } from '@campus/kit';

/**
 * Supplies of isolated people, counted by exactly the causes that share them, for the whole campus whoever asks. Versions of reports grow from here over
 * all causes; until now each cause and step had its own.
 */
export class M0006SharedParts extends SqlMigration {
  sql = `
    create sequence report_version;
    select setval('report_version', greatest((select max(version) from part_report), (extract(epoch from clock_timestamp()) * 1000)::bigint));
    drop table part_report;

    create index exposure_code on exposure (place_code) where not is_withdrawn;

    -- The newest dispatch of each isolated room.
    create function rooms_supplied(causes uuid[]) returns table (cause_ids uuid[], rooms int, unsupplied int, waiting int, short int, sent int, delivered int)
    language sql stable security definer set search_path = logistics, pg_temp as $$
      select array(select distinct cause from unnest(isolation.cause_ids) as cause order by cause), count(*)::int, (count(*) filter (where newest.state is null))::int,
        (count(*) filter (where newest.state = 'ORDERED'))::int, (count(*) filter (where newest.state = 'SHORT'))::int,
        (count(*) filter (where newest.state = 'SENT'))::int, (count(*) filter (where newest.state = 'DELIVERED'))::int
      from isolation left join lateral (
        select state from dispatch where dispatch.person_id = isolation.person_id and dispatch.state not in ('CANCELLED', 'RETURNED') order by ordered_at desc limit 1) newest on true
      where isolation.cause_ids && causes and isolation.is_isolated and isolation.room_code is not null group by 1 order by 1 $$;`;
}
