import { SqlMigration } from '@campus/kit';

/**
 * Two questions that need the whole campus, whichever colleges the asker may see: what makes a coming session go online (students of several
 * colleges sit in it), and what else happens in its room or needs its teacher. They answer facts about sessions, and name nobody.
 */
export class M0004WholeView extends SqlMigration {
  sql = `
    create function delivery_facts(sections uuid[], after timestamptz)
    returns table (id uuid, mode text, reason text, cause_ids uuid[], sequence int, college_id uuid, has_room boolean, is_room_closed boolean,
      closure_causes uuid[], isolated_count int, isolated_share float8, isolation_causes uuid[], decided text)
    language sql stable security definer set search_path = teaching, pg_temp as $$
      with coming as materialized (select * from session where section_id = any(sections) and starts_at > after and cancelled_at is null),
      shut as (select unnest(codes) as code, starts_at, coalesce(until, 'infinity') as until, closure.cause_ids from closure where is_closed),
      closed as (
        select coming.id, coalesce(array_agg(distinct cause) filter (where cause is not null), '{}') as causes
        from coming join shut on shut.code = coming.room_code and shut.starts_at < coming.ends_at and shut.until > coming.starts_at
        left join lateral unnest(shut.cause_ids) as cause on true group by coming.id),
      apart as materialized (
        select enrolment.section_id, isolation.person_id, person.org_unit_id, isolation.from_day, coalesce(isolation.until, 'infinity') as until, isolation.cause_ids
        from isolation join enrolment on enrolment.person_id = isolation.person_id left join person on person.id = isolation.person_id
        where isolation.is_isolated and enrolment.section_id = any(sections)),
      sizes as (
        select enrolment.section_id, person.org_unit_id, count(*)::float8 as size from enrolment join person on person.id = enrolment.person_id
        where enrolment.section_id in (select section_id from apart) group by 1, 2),
      in_class as (
        select coming.id, apart.section_id, apart.org_unit_id, count(*)::int as isolated
        from coming join apart on apart.section_id = coming.section_id and coming.day between apart.from_day and apart.until group by 1, 2, 3),
      isolated as (
        select in_class.id, sum(in_class.isolated)::int as isolated, coalesce(max(in_class.isolated / sizes.size), 0) as share
        from in_class left join sizes on sizes.section_id = in_class.section_id and sizes.org_unit_id = in_class.org_unit_id group by in_class.id),
      isolating as (
        select coming.id, array_agg(distinct cause) as causes
        from coming join apart on apart.section_id = coming.section_id and coming.day between apart.from_day and apart.until
        cross join lateral unnest(apart.cause_ids) as cause group by coming.id)
      select coming.id, coming.mode, coming.reason, coming.cause_ids, coming.sequence, coming.college_id, coming.room_code is not null, closed.id is not null,
        coalesce(closed.causes, '{}'), coalesce(isolated.isolated, 0), coalesce(isolated.share, 0), coalesce(isolating.causes, '{}'), coalesce(own.mode, general.mode)
      from coming left join closed on closed.id = coming.id left join isolated on isolated.id = coming.id left join isolating on isolating.id = coming.id
      left join delivery_decision own on own.session_id = coming.id and own.ended_at is null
      left join delivery_decision general on general.section_id = coming.section_id and general.session_id is null and general.ended_at is null $$;

    create function session_clashes(wanted jsonb)
    returns table (slot int, kind text, section_code text, starts_at timestamptz)
    language sql stable security definer set search_path = teaching, pg_temp as $$
      with planned as materialized (
        select * from jsonb_to_recordset(wanted) as planned (slot int, uid text, room_code text, teacher_id uuid, class_ids uuid[], starts_at timestamptz, ends_at timestamptz)),
      other as materialized (
        select session.uid, session.room_code, session.starts_at, session.ends_at, section.code, section.teacher_id, section.class_ids
        from session join section on section.id = session.section_id
        where session.cancelled_at is null and session.day between (select min(starts_at)::date - 1 from planned) and (select max(ends_at)::date + 1 from planned)
          and session.uid not in (select uid from planned where uid is not null))
      select planned.slot, case when other.room_code = planned.room_code then 'ROOM' when other.teacher_id = planned.teacher_id then 'TEACHER' else 'CLASS' end, other.code, other.starts_at
      from planned join other on other.starts_at < planned.ends_at and other.ends_at > planned.starts_at
        and (other.room_code = planned.room_code or other.teacher_id = planned.teacher_id or other.class_ids && planned.class_ids) $$;`;
}
