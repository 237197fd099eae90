import { Can, Day, File, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { DeliveryMode } from '../delivery/delivery.ts';
import type { PersonRow, Tables } from '../tables.ts';
import { calendarOf, type FeedSession } from './feed.adapter.ts';

interface Row { uid: string; startsAt: Date; endsAt: Date; course: string; section: string; room: string | null; mode: DeliveryMode; isOnlineForReader: boolean; meetingUrl: string; sequence: number; isCancelled: boolean }

/** Everything a person's calendar shows between two campus days, in one statement. */
async function feedOf({ db }: Context<Tables>, person: PersonRow, from: string, until: string): Promise<FeedSession[]> {
  const { rows } = await sql<Row>`
    select session.uid, session.starts_at, session.ends_at, course.name as course, section.code as section, session.room_code as room, session.mode, section.meeting_url,
      session.sequence + coalesce(places.versions, 0)::int as sequence, session.cancelled_at is not null as is_cancelled,
      place.id is not null as is_online_for_reader
    from session join section on section.id = session.section_id join course on course.id = section.course_id
    left join online_place place on place.section_id = section.id and place.person_id = ${person.id} and place.ended_at is null
      and session.day between place.from_day and coalesce(place.until, 'infinity')
    left join lateral (select sum(version) as versions from online_place where section_id = section.id and person_id = ${person.id}) places on true
    where session.day between ${from} and ${until}
      and session.section_id in (select section_id from enrolment where person_id = ${person.id} union select id from section where teacher_id = ${person.id})
    order by session.starts_at, session.id`.execute(db);
  return rows;
}

@Resolver()
export class CalendarResolver {
  @Query(() => File, { nullable: true, description: 'The timetable of a person as an iCalendar file (text/calendar), with links where they take part online; null for a number nobody has. 日历文件' })
  @Can('teaching.calendar.read')
  async calendar(
    @Arg('personNumber', () => String, { description: 'Student or staff number.' }) personNumber: string,
    @Arg('from', () => Day, { description: 'The first campus day.' }) from: string,
    @Arg('until', () => Day, { description: 'The last campus day.' }) until: string,
    @Ctx() context: Context<Tables>,
  ): Promise<File | null> {
    const person = await context.db.selectFrom('person').selectAll().where('number', '=', personNumber.trim()).executeTakeFirst();
    if (!person) return null;
    const text = calendarOf(`${person.name} ${person.number}`, await feedOf(context, person, from, until), context.now());
    return Object.assign(new File(), { name: `timetable-${person.number}.ics`, mediaType: 'text/calendar; charset=utf-8; method=PUBLISH', base64: Buffer.from(text).toString('base64') });
  }
}
