import { resultOf } from '@campus/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AnswersIncident } from './answer.type.ts';

@InputType({ description: 'A decision that there was nothing. 解除' })
export class StandDownInput {
  @Field(() => ID, { description: 'Id of an incident without a standing case.' }) incidentId!: string;
  @Field(() => String, { description: 'Why, at least 4 characters.' }) reason!: string;
}

@InputType({ description: 'A decision to go on although every case was withdrawn. 保持事件' })
export class KeepIncidentInput {
  @Field(() => ID, { description: 'Id of an incident that is offered for standing down.' }) incidentId!: string;
  @Field(() => String, { description: 'Why, at least 4 characters.' }) reason!: string;
}

@InputType({ description: 'A decision that the plan was carried through. 结束事件' })
export class CloseIncidentInput {
  @Field(() => ID, { description: 'Id of an incident all of whose steps are done.' }) incidentId!: string;
  @Field(() => String, { description: 'Why, at least 4 characters.' }) reason!: string;
}

@ObjectType({ description: 'It was a false alarm; the departments are told. 已解除' })
export class StandDownSuccess extends AnswersIncident {}
export const StandDownResult = resultOf('StandDownResult', StandDownSuccess);

@ObjectType({ description: 'The plan goes on. 已保持' })
export class KeepIncidentSuccess extends AnswersIncident {}
export const KeepIncidentResult = resultOf('KeepIncidentResult', KeepIncidentSuccess);

@ObjectType({ description: 'The incident is closed; the departments are told. 已结束' })
export class CloseIncidentSuccess extends AnswersIncident {}
export const CloseIncidentResult = resultOf('CloseIncidentResult', CloseIncidentSuccess);
