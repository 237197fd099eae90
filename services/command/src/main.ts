import { department, personalDataOf } from '@campus/kit';
import { BoardResolver } from './board/board.resolver.ts';
import { findClause } from './board/clause.store.ts';
import { announces } from './events.ts';
import { leaveOnWithdrawal, openOnCase } from './incident/case.consumer.ts';
import { DecisionResolver } from './incident/decision.resolver.ts';
import { findIncident } from './incident/incident.store.ts';
import { IncidentResolver } from './incident/incident.resolver.ts';
import { keepAnnounced } from './indicator/announced.consumer.ts';
import { IndicatorResolver } from './indicator/indicator.resolver.ts';
import { findIndicator } from './indicator/indicator.store.ts';
import { ReportResolver } from './indicator/report.resolver.ts';
import { IncidentLogResolver, LogEntryResolver } from './log/log.resolver.ts';
import { M0001Board } from './migrations/m0001-board.ts';
import { M0002Clauses } from './migrations/m0002-clauses.ts';
import { M0003Policy } from './migrations/m0003-policy.ts';
import { M0004Plan } from './migrations/m0004-plan.ts';
import { M0005Incident } from './migrations/m0005-incident.ts';
import { M0006Sources } from './migrations/m0006-sources.ts';
import { M0007ItemFigures } from './migrations/m0007-item-figures.ts';
import { IncidentItemsResolver, ItemResolver } from './part/item.resolver.ts';
import { keepParts } from './part/part.consumer.ts';
import { Person, personOf } from './person.ts';
import { sources } from './personal/personal.sources.ts';
import { PlanResolver } from './plan/plan.resolver.ts';
import { PolicyResolver } from './policy/policy.resolver.ts';
import { problems } from './problems.ts';
import { roles } from './roles.ts';
import { CompleteResolver } from './step/complete.resolver.ts';
import { measureEachMinute } from './step/measure.store.ts';
import { IncidentStepsResolver, StepResolver } from './step/step.resolver.ts';

/** 指挥部: whether the campus does what it promised, and the plan run when it has to be. */
export const command = department({
  name: 'command',
  features: [
    { resolvers: [BoardResolver], references: { Clause: findClause } },
    { resolvers: [IndicatorResolver, ReportResolver], references: { Indicator: findIndicator } },
    { resolvers: [PolicyResolver] },
    { resolvers: [PlanResolver] },
    { resolvers: [IncidentResolver, DecisionResolver], references: { Incident: findIncident } },
    { resolvers: [IncidentStepsResolver, StepResolver, CompleteResolver] },
    { resolvers: [IncidentItemsResolver, ItemResolver] },
    { resolvers: [personalDataOf('command', () => Person, sources)], references: { Person: ({ id }: { id: string }) => personOf(id) } },
    { resolvers: [IncidentLogResolver, LogEntryResolver] },
  ],
  roles,
  migrations: [M0001Board, M0002Clauses, M0003Policy, M0004Plan, M0005Incident, M0006Sources, M0007ItemFigures],
  problems,
  consumers: [keepAnnounced, openOnCase, leaveOnWithdrawal, keepParts, measureEachMinute],
  announces,
});
