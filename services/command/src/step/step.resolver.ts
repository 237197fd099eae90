import { type Context } from '@campus/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Incident } from '../incident/incident.type.ts';
import { Person, personOf } from '../person.ts';
import type { IncidentRow, Tables } from '../tables.ts';
import { figuresOfIncident, itemFiguresOfIncident, stepsOfIncident, type ShownStep } from './step.store.ts';
import { figuresOf, stepStateOf } from './step.ts';
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

  @FieldResolver(() => [StepFigure])
  async figures(@Root() { incidentId, code }: ShownStep, @Ctx() context: Context<Tables>) {
    const [things, reported] = await Promise.all([context.load(itemFiguresOfIncident, incidentId), context.load(figuresOfIncident, incidentId)]);
    const ofStep = <One extends { readonly step: string }>(all: readonly One[] | null) => (all ?? []).filter(({ step }) => step === code);
    return figuresOf(ofStep(things), ofStep(reported));
  }
}
