import { Can, isId, missing, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { amendStep } from './step.amend.ts';
import { refuseCompletion } from './step.ts';
import { AssignStepOwnerInput, AssignStepOwnerResult, AssignStepOwnerSuccess, CompleteStepInput, CompleteStepResult, CompleteStepSuccess, IncidentStep } from './step.type.ts';

@Resolver(() => IncidentStep)
export class CompleteResolver {
  @Mutation(() => CompleteStepResult, { description: 'Says that people carried a step of your department out. 完成步骤' })
  @Can('command.step.complete')
  completeStep(@Arg('input', () => CompleteStepInput, { description: 'Which step, and what stands behind it.' }) input: CompleteStepInput, @Ctx() context: Context<Tables>) {
    const evidence = input.evidence.trim();
    const by = context.actor.name;
    return amendStep(context, input, step => {
      const refusal = refuseCompletion(step, evidence);
      return refusal ? { refusal } : { action: 'step.completed', changes: { doneAt: context.now(), evidence }, happening: { code: 'STEP_COMPLETED', step: step.code, by, evidence } };
    }, CompleteStepSuccess);
  }

  @Mutation(() => AssignStepOwnerResult, { description: 'Names who answers for a step of your department. 指定步骤负责人' })
  @Can('command.step.assign')
  assignStepOwner(@Arg('input', () => AssignStepOwnerInput, { description: 'Which step, and who.' }) input: AssignStepOwnerInput, @Ctx() context: Context<Tables>) {
    const { personId } = input;
    const by = context.actor.name;
    return amendStep(context, input, step => {
      if (!isId(personId)) return { refusal: missing('person', personId, ['personId']) };
      return { action: 'step.assigned', changes: { ownerId: personId }, happening: { code: 'OWNER_NAMED', step: step.code, by } };
    }, AssignStepOwnerSuccess);
  }
}
