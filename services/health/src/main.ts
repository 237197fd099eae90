import { department, type Context } from '@campus/kit';
import { LaboratoryMessage } from './laboratory/message.entity.ts';
import { LaboratoryMessageResolver } from './laboratory/message.resolver.ts';
import { messageById } from './laboratory/message.store.ts';
import { ReceiveResolver } from './laboratory/receive.resolver.ts';
import { MatchingResolver } from './matching/matching.resolver.ts';
import { M0001Policy } from './migrations/m0001-policy.ts';
import { M0002Tubes } from './migrations/m0002-tubes.ts';
import { M0003Laboratory } from './migrations/m0003-laboratory.ts';
import { keepPatients } from './patient/patient.consumer.ts';
import { personOf } from './person.ts';
import { problems } from './problems.ts';
import { ArrivalResolver } from './result/arrival.resolver.ts';
import { LaboratoryResult } from './result/result.entity.ts';
import { LaboratoryResultResolver, PersonResultsResolver } from './result/result.resolver.ts';
import { resultById } from './result/result.store.ts';
import { roles } from './roles.ts';
import { TestRound } from './round/round.entity.ts';
import { TestRoundResolver } from './round/round.resolver.ts';
import { roundById } from './round/round.store.ts';
import { HealthStateCountResolver } from './state/count.resolver.ts';
import { HealthStateResolver } from './state/state.resolver.ts';
import type { Tables } from './tables.ts';
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
    { resolvers: [HealthStateResolver, HealthStateCountResolver], references: { Person: ({ id }: Key) => personOf(id) } },
  ],
  roles,
  migrations: [M0001Policy, M0002Tubes, M0003Laboratory],
  problems,
  consumers: [keepPatients],
  announces: ['health.state.changed', 'laboratory.result.received'],
});
