import { type Context } from '@campus/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Incident } from '../incident/incident.type.ts';
import { Person, personOf } from '../person.ts';
import type { IncidentRow, Tables } from '../tables.ts';
import { figuresOfIncident, stepsOfIncident, type ShownStep } from './step.store.ts';
import { stepStateOf, sumFigures } from './step.ts';
import { IncidentStep, StepFigure, StepStates } from './step.type.ts';

@Resolver(() => Incident)
export class IncidentStepsResolver {
  @FieldResolver(() => [IncidentStep], { description: 'In the order of the plan.' })
  steps(@Root() { id }: IncidentRow, @Ctx() context: Context<Tables>) {
    return context.load(stepsOfIncident, id);
  }
}

@Resolver(() => IncidentStep)
export class StepResolver {
  @FieldResolver(() => StepStates, { description: 'As of the moment of asking.' })
  state(@Root() step: ShownStep, @Ctx() context: Context<Tables>) {
    return stepStateOf(step, context.now());
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who answers for it; null while nobody is named.' })
  owner(@Root() { ownerId }: ShownStep) {
    return personOf(ownerId);
  }

  @FieldResolver(() => [StepFigure], { description: 'What its department counts, summed over the causes of the incident; what two causes share counts in both.' })
  async figures(@Root() { incidentId, code }: ShownStep, @Ctx() context: Context<Tables>) {
    const reported = (await context.load(figuresOfIncident, incidentId)) ?? [];
    return sumFigures(reported.filter(({ step }) => step === code).map(({ figures }) => figures));
  }
}
