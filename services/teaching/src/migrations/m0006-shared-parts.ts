import { SqlMigration } from '@campus/kit';

/**
 * What teaching did for causes, counted by exactly those that share it, for the whole campus whoever asks: sessions that count moved and places online
 * that hold. Versions of reports grow from here over all causes; until now they were milliseconds of the clock.
 */
export class M0006SharedParts extends SqlMigration {
  sql = `
    create sequence report_version;
    select setval('report_version', (extract(epoch from clock_timestamp()) * 1000)::bigint);

    create function parts_shared(causes uuid[]) returns table (cause_ids uuid[], sessions int, places int)
    language sql stable security definer set search_path = teaching, pg_temp as $$
      with done as (
        select session.cause_ids, 1 as session, 0 as place from session where session.cause_ids && causes and session.cause_ids <> '{}' and cancelled_at is null
        union all
        select online_place.cause_ids, 0, 1 from online_place where online_place.cause_ids && causes and ended_at is null)
      select array(select distinct cause from unnest(done.cause_ids) as cause order by cause), sum(session)::int, sum(place)::int from done group by 1 order by 1 $$;`;
}
