import { department, personalDataOf } from '@campus/kit';
import { Destination } from './destinations/destination.entity.ts';
import { DestinationResolver } from './destinations/destination.resolver.ts';
import { DestinationNewsResolver } from './destinations/news.resolver.ts';
import { announceAfterDestination, announceAfterRegistration, announceIndicators } from './destinations/rate.consumer.ts';
import { RateResolver } from './destinations/rate.resolver.ts';
import { RecordResolver } from './destinations/record.resolver.ts';
import { AmendEmployerResolver } from './employers/amend.resolver.ts';
import { Employer } from './employers/employer.entity.ts';
import { EmployerResolver, findEmployer } from './employers/employer.resolver.ts';
import { RegisterEmployerResolver } from './employers/register.resolver.ts';
import { announces } from './events.ts';
import { Graduate } from './graduates/graduate.entity.ts';
import { findGraduate, GraduateResolver } from './graduates/graduate.resolver.ts';
import { PersonGraduateResolver } from './graduates/person.resolver.ts';
import { RegisterResolver } from './graduates/register.resolver.ts';
import { InterviewChange } from './interviews/change.entity.ts';
import { FinishResolver } from './interviews/finish.resolver.ts';
import { Interview } from './interviews/interview.entity.ts';
import { findInterview, InterviewResolver } from './interviews/interview.resolver.ts';
import { MoveResolver } from './interviews/move.resolver.ts';
import { ScheduleResolver } from './interviews/schedule.resolver.ts';
import { followIsolation } from './isolation/isolation.consumer.ts';
import { reportTouched } from './isolation/report.store.ts';
import { ReturnResolver } from './isolation/return.resolver.ts';
import { M0001Graduates } from './migrations/m0001-graduates.ts';
import { M0002Interviews } from './migrations/m0002-interviews.ts';
import { HandleNoticeResolver } from './notices/handle.resolver.ts';
import { Notice } from './notices/notice.entity.ts';
import { NoticeResolver } from './notices/notice.resolver.ts';
import { sendNotices, wakeSender } from './notices/pump.job.ts';
import { keepPeople } from './people/person.consumer.ts';
import { Person, personOf } from './person.ts';
import { sources } from './personal/personal.sources.ts';
import { problems } from './problems.ts';
import { roles } from './roles.ts';
import { InterviewSummaryResolver } from './summary/summary.resolver.ts';

/** 就业: graduates and where they go, employers, and interviews that take place whatever happens. */
export const employment = department({
  name: 'employment',
  features: [
    { resolvers: [GraduateResolver, PersonGraduateResolver, RegisterResolver, personalDataOf('employment', () => Person, sources)], entities: [Graduate], references: { Graduate: findGraduate, Person: ({ id }: { id: string }) => personOf(id) } },
    { resolvers: [DestinationResolver, RecordResolver, DestinationNewsResolver, RateResolver], entities: [Destination] },
    { resolvers: [EmployerResolver, RegisterEmployerResolver, AmendEmployerResolver], entities: [Employer], references: { Employer: findEmployer } },
    { resolvers: [InterviewResolver, ScheduleResolver, MoveResolver, FinishResolver, ReturnResolver], entities: [Interview, InterviewChange], references: { Interview: findInterview } },
    { resolvers: [NoticeResolver, HandleNoticeResolver, InterviewSummaryResolver], entities: [Notice] },
  ],
  roles,
  migrations: [M0001Graduates, M0002Interviews],
  problems,
  consumers: [keepPeople, followIsolation, sendNotices, wakeSender, reportTouched, announceIndicators, announceAfterDestination, announceAfterRegistration],
  announces,
});
