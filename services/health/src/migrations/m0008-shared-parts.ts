import { SqlMigration } from '@campus/kit';

/**
 * What health did for causes, counted by exactly those that share it, for the whole campus whoever asks; they name nobody. Versions of what is reported of
 * cases grow from here over all of them; until now each was counted on by its own case.
 */
export class M0008SharedParts extends SqlMigration {
  sql = `
    create sequence case_news;
    select setval('case_news', (select coalesce(max(version), 0) + 1 from case_file));

    -- Everybody is one contact, in the nearest ring, of all the cases of which they are any.
    create function contacts_shared(cases uuid[]) returns table (cause_ids uuid[], close int, secondary int)
    language sql stable security definer set search_path = health, pg_temp as $$
      with person as (
        select array_agg(case_id order by case_id) as cause_ids, min(ring) as ring from contact
        where status = 'ACTIVE' and person_id in (select person_id from contact where case_id = any(cases) and status = 'ACTIVE') group by person_id)
      select person.cause_ids, (count(*) filter (where ring = 1))::int, (count(*) filter (where ring = 2))::int from person group by 1 order by 1 $$;

    -- Cases that hold anybody who is or was a contact of this one.
    create function cases_beside(one uuid) returns table (id uuid, is_traced boolean)
    language sql stable security definer set search_path = health, pg_temp as $$
      select case_file.id, traced_at is not null or status <> 'OPEN' from case_file where case_file.id <> one and case_file.id in (
        select other.case_id from contact mine join contact other on other.person_id = mine.person_id and other.status = 'ACTIVE' where mine.case_id = one) order by 1 $$;

    create function people_apart(causes uuid[]) returns table (cause_ids uuid[], ordered int, waiting int)
    language sql stable security definer set search_path = health, pg_temp as $$
      with person as (
        select array_agg(distinct cause_id order by cause_id) as cause_ids, bool_or(isolation.status = 'WAITING_FOR_ROOM') as is_waiting
        from isolation_order join isolation on isolation.id = isolation_order.isolation_id where isolation_order.ended_at is null
          and isolation_order.person_id in (select person_id from isolation_order where cause_id = any(causes) and ended_at is null)
        group by isolation_order.person_id)
      select person.cause_ids, count(*)::int, (count(*) filter (where is_waiting))::int from person group by 1 order by 1 $$;

    -- A day that two orders of one person ask for is swabbed once.
    create function tests_asked(causes uuid[]) returns table (cause_ids uuid[], laid int, done int)
    language sql stable security definer set search_path = health, pg_temp as $$
      with test as (
        select array_agg(distinct cause_id order by cause_id) as cause_ids, bool_and(reading is not null) as is_done
        from isolation_order join isolation_test on isolation_test.order_id = isolation_order.id where isolation_order.ended_at is null
          and isolation_order.person_id in (select person_id from isolation_order where cause_id = any(causes) and ended_at is null)
        group by isolation_order.person_id, isolation_test.due_on)
      select test.cause_ids, count(*)::int, (count(*) filter (where is_done))::int from test group by 1 order by 1 $$;

    create function untraced(causes uuid[]) returns setof uuid
    language sql stable security definer set search_path = health, pg_temp as $$
      select id from case_file where id = any(causes) and status = 'OPEN' and traced_at is null $$;`;
}
