import { department, personalDataOf, type Context } from '@campus/kit';
import { keepCases } from './case/case.consumer.ts';
import { Case } from './case/case.entity.ts';
import { CaseResolver } from './case/case.resolver.ts';
import { caseById } from './case/case.store.ts';
import { EmergencyAccessResolver } from './emergency/open.resolver.ts';
import { EmergencyReviewResolver } from './emergency/review.resolver.ts';
import { indicatorConsumers } from './indicator/indicator.consumer.ts';
import { isolationConsumers } from './isolation/isolation.consumer.ts';
import { IsolationResolver, PersonIsolationResolver } from './isolation/isolation.resolver.ts';
import { isolationById } from './isolation/isolation.store.ts';
import { IsolationOfficerResolver } from './isolation/officer.resolver.ts';
import { LaboratoryMessage } from './laboratory/message.entity.ts';
import { LaboratoryMessageResolver } from './laboratory/message.resolver.ts';
import { messageById } from './laboratory/message.store.ts';
import { ReceiveResolver } from './laboratory/receive.resolver.ts';
import { MatchingResolver } from './matching/matching.resolver.ts';
import { M0001Policy } from './migrations/m0001-policy.ts';
import { M0002Tubes } from './migrations/m0002-tubes.ts';
import { M0003Laboratory } from './migrations/m0003-laboratory.ts';
import { M0004Tracing } from './migrations/m0004-tracing.ts';
import { M0005Isolation } from './migrations/m0005-isolation.ts';
import { M0006Emergency } from './migrations/m0006-emergency.ts';
import { M0007Retention } from './migrations/m0007-retention.ts';
import { M0008SharedParts } from './migrations/m0008-shared-parts.ts';
import { keepPatients } from './patient/patient.consumer.ts';
import { Person, personOf } from './person.ts';
import { sources } from './personal/personal.sources.ts';
import { PresenceResolver } from './presence/presence.resolver.ts';
import { recordTogether } from './presence/record.gathered.ts';
import { RecordPresenceResolver } from './presence/record.resolver.ts';
import { keepPresenceDays } from './presence/retention.consumer.ts';
import { problems } from './problems.ts';
import { keepRegimes } from './regime/regime.consumer.ts';
import { ArrivalResolver } from './result/arrival.resolver.ts';
import { LaboratoryResult } from './result/result.entity.ts';
import { LaboratoryResultResolver, PersonResultsResolver } from './result/result.resolver.ts';
import { resultById } from './result/result.store.ts';
import { forgetHealth } from './retention/health.retention.ts';
import { roles } from './roles.ts';
import { RoomBoardResolver } from './room/board.resolver.ts';
import { keepRooms } from './room/room.consumer.ts';
import { RoomStepsResolver } from './room/room.resolver.ts';
import { TestRound } from './round/round.entity.ts';
import { TestRoundResolver } from './round/round.resolver.ts';
import { roundById } from './round/round.store.ts';
import { keepPlaces } from './spot/place.consumer.ts';
import { HealthStateCountResolver } from './state/count.resolver.ts';
import { PeopleInStateResolver } from './state/list.resolver.ts';
import { HealthStateResolver } from './state/state.resolver.ts';
import { IsolationSummaryResolver } from './summary/summary.resolver.ts';
import type { Tables } from './tables.ts';
import { Contact } from './tracing/contact.entity.ts';
import { CaseContactsResolver, contactById, ContactResolver, ContactStandingResolver } from './tracing/contact.resolver.ts';
import { ContactDecisionResolver } from './tracing/decision.resolver.ts';
import { keepTracingPolicy } from './tracing/policy.consumer.ts';
import { retraceCases, traceCases } from './tracing/trace.consumer.ts';
import { Swab } from './tube/swab.entity.ts';
import { SwabbingResolver } from './tube/swabbing.resolver.ts';
import { Tube } from './tube/tube.entity.ts';
import { SwabResolver, TestRoundTubesResolver, TubeResolver } from './tube/tube.resolver.ts';
import { tubeById } from './tube/tube.store.ts';

type Key = { id: string };
type Asked = Context<Tables>;

export const health = department({
  name: 'health',
  features: [
    { resolvers: [TestRoundResolver], entities: [TestRound], references: { TestRound: ({ id }: Key, context: Asked) => context.load(roundById, id) } },
    { resolvers: [TubeResolver, TestRoundTubesResolver, SwabResolver, SwabbingResolver], entities: [Tube, Swab], references: { Tube: ({ id }: Key, context: Asked) => context.load(tubeById, id) } },
    { resolvers: [ReceiveResolver, LaboratoryMessageResolver], entities: [LaboratoryMessage], references: { LaboratoryMessage: ({ id }: Key, context: Asked) => context.load(messageById, id) } },
    {
      resolvers: [LaboratoryResultResolver, PersonResultsResolver, ArrivalResolver, MatchingResolver],
      entities: [LaboratoryResult],
      references: { LaboratoryResult: ({ id }: Key, context: Asked) => context.load(resultById, id) },
    },
    { resolvers: [RecordPresenceResolver, PresenceResolver], gathered: [recordTogether] },
    { resolvers: [CaseResolver, CaseContactsResolver], entities: [Case], references: { Case: ({ id }: Key, context: Asked) => context.load(caseById, id) } },
    { resolvers: [ContactResolver, ContactDecisionResolver, ContactStandingResolver], entities: [Contact], references: { Contact: ({ id }: Key, context: Asked) => context.load(contactById, id) } },
    { resolvers: [RoomBoardResolver, RoomStepsResolver, IsolationSummaryResolver] },
    { resolvers: [IsolationResolver, PersonIsolationResolver, IsolationOfficerResolver], references: { Isolation: ({ id }: Key, context: Asked) => context.load(isolationById, id) } },
    { resolvers: [EmergencyAccessResolver, EmergencyReviewResolver] },
    { resolvers: [personalDataOf('health', () => Person, sources)] },
    { resolvers: [HealthStateResolver, HealthStateCountResolver, PeopleInStateResolver], references: { Person: ({ id }: Key) => personOf(id) } },
  ],
  roles,
  migrations: [M0001Policy, M0002Tubes, M0003Laboratory, M0004Tracing, M0005Isolation, M0006Emergency, M0007Retention, M0008SharedParts],
  problems,
  consumers: [keepPatients, ...keepPlaces, keepPresenceDays, keepCases, traceCases, retraceCases, keepTracingPolicy, ...keepRooms, keepRegimes, ...isolationConsumers, ...indicatorConsumers, forgetHealth],
  announces: ['health.state.changed', 'laboratory.result.received', 'presence.recorded', 'case.opened', 'case.withdrawn', 'case.changed', 'case.trace.requested', 'contacts.traced', 'place.exposed', 'incident.part.reported', 'isolation.changed', 'rooms.changed', 'emergency-access.changed', 'indicator.announced'],
});
