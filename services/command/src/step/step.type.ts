import { DateTime, resultOf } from '@campus/kit';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswersIncident } from '../incident/answer.type.ts';
import type { StepState } from './step.ts';

export const StepStates = { RUNNING: 'RUNNING', OVERDUE: 'OVERDUE', DONE: 'DONE', DONE_LATE: 'DONE_LATE' } as const satisfies Record<StepState, StepState>;
registerEnumType(StepStates, { name: 'IncidentStepState', description: 'Where a step stands against its clock. 步骤状态' });

@ObjectType({ description: 'A figure a department reports with its step. 步骤数字' })
export class StepFigure {
  @Field(() => String) code!: string;
  @Field(() => String, { description: 'In Chinese.' }) title!: string;
  @Field(() => String) titleEnglish!: string;
  @Field(() => Float, { description: 'A thing counts once, however many causes it has.' }) value!: number;
}

@ObjectType({ description: 'A step of the plan with its running clock. 事件步骤' })
export class IncidentStep {
  @Field(() => String, { description: 'Such as "CONTACT_TRACING".' }) code!: string;
  @Field(() => String, { description: 'In Chinese.' }) title!: string;
  @Field(() => String) titleEnglish!: string;
  @Field(() => String, { description: 'Name of the department that does it.' }) department!: string;
  @Field(() => Int, { description: 'Minutes the plan gives it.' }) minutes!: number;
  @Field(() => DateTime, { description: 'The positive result its clock runs from: the first, or the later case that made it run again.' }) startedAt!: Date;
  @Field(() => DateTime) dueAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Null while it runs.' }) doneAt!: Date | null;
  @Field(() => StepStates, { description: 'As of the moment of asking.' }) state!: StepState;
  @Field(() => String, { nullable: true, description: 'What stands behind a step completed by hand.' }) evidence!: string | null;
  @Field(() => [StepFigure], { description: 'What its department counts.' }) figures!: StepFigure[];
}

@InputType({ description: 'A step that people carried out. 完成步骤' })
export class CompleteStepInput {
  @Field(() => ID, { description: 'Id of the incident.' }) incidentId!: string;
  @Field(() => String, { description: 'Code of a step of your department that runs.' }) stepCode!: string;
  @Field(() => String, { description: 'What stands behind it, at least 4 characters.' }) evidence!: string;
}

@InputType({ description: 'Who answers for a step. 指定步骤负责人' })
export class AssignStepOwnerInput {
  @Field(() => ID, { description: 'Id of the incident.' }) incidentId!: string;
  @Field(() => String, { description: 'Code of a step of your department.' }) stepCode!: string;
  @Field(() => ID, { description: 'Id of the person.' }) personId!: string;
}

@ObjectType({ description: 'The step is done. 已完成' })
export class CompleteStepSuccess extends AnswersIncident {}
export const CompleteStepResult = resultOf('CompleteStepResult', CompleteStepSuccess);

@ObjectType({ description: 'The person answers for the step. 已指定' })
export class AssignStepOwnerSuccess extends AnswersIncident {}
export const AssignStepOwnerResult = resultOf('AssignStepOwnerResult', AssignStepOwnerSuccess);
