import { department, personalDataOf, type Context } from '@campus/kit';
import { CalendarResolver } from './calendar/feed.resolver.ts';
import { courseById, CourseResolver } from './courses/course.resolver.ts';
import { followClosures } from './delivery/closure.consumer.ts';
import { DecisionResolver } from './delivery/decision.resolver.ts';
import { SectionSessionsResolver, SessionHistoryResolver } from './delivery/history.resolver.ts';
import { followIsolations } from './delivery/isolation.consumer.ts';
import { announces } from './events.ts';
import { Person, personOf } from './graph.ts';
import { M0001PeopleAndPlaces } from './migrations/m0001-people-and-places.ts';
import { M0002Timetable } from './migrations/m0002-timetable.ts';
import { M0003Delivery } from './migrations/m0003-delivery.ts';
import { M0004WholeView } from './migrations/m0004-whole-view.ts';
import { M0005TiesAndImports } from './migrations/m0005-ties-and-imports.ts';
import { M0006SharedParts } from './migrations/m0006-shared-parts.ts';
import { onlinePlaceById, OnlinePlaceResolver, PersonTeachingResolver, SectionPlacesResolver } from './online/place.resolver.ts';
import { keepPeople } from './people/person.consumer.ts';
import { sources } from './personal/personal.sources.ts';
import { amendPlaces, keepPlaces } from './places/place.consumer.ts';
import { problems } from './problems.ts';
import { announceEachMinute } from './reports/indicator.store.ts';
import { SummaryResolver } from './reports/summary.resolver.ts';
import { roles } from './roles.ts';
import { EnrolResolver } from './sections/enrol.resolver.ts';
import { OpenSectionResolver } from './sections/open.resolver.ts';
import { findSection, SectionResolver } from './sections/section.resolver.ts';
import { ScheduleResolver } from './sessions/schedule.resolver.ts';
import { findSession, SessionResolver } from './sessions/session.resolver.ts';
import type { Tables } from './tables.ts';
import { tieById, TieResolver } from './ties/tie.resolver.ts';
import { ImportResolver } from './timetable/import.resolver.ts';

type Key = { id: string };
type Asked = Context<Tables>;

/** 教学: that no class is lost, on site or online. */
export const teaching = department({
  name: 'teaching',
  features: [
    { resolvers: [CourseResolver], references: { Course: ({ id }: Key, context: Asked) => context.load(courseById, id) } },
    { resolvers: [SectionResolver, OpenSectionResolver, EnrolResolver, SectionSessionsResolver, SectionPlacesResolver], references: { Section: findSection } },
    { resolvers: [SessionResolver, ScheduleResolver, SessionHistoryResolver, DecisionResolver], references: { Session: findSession } },
    { resolvers: [OnlinePlaceResolver, PersonTeachingResolver, personalDataOf('teaching', () => Person, sources)], references: { Person: ({ id }: Key) => personOf(id), OnlinePlace: ({ id }: Key, context: Asked) => context.load(onlinePlaceById, id) } },
    { resolvers: [TieResolver], references: { DormitoryTie: ({ id }: Key, context: Asked) => context.load(tieById, id) } },
    { resolvers: [ImportResolver, CalendarResolver, SummaryResolver] },
  ],
  roles,
  migrations: [M0001PeopleAndPlaces, M0002Timetable, M0003Delivery, M0004WholeView, M0005TiesAndImports, M0006SharedParts],
  problems,
  consumers: [keepPeople, keepPlaces, amendPlaces, followIsolations, followClosures, announceEachMinute],
  announces,
});
