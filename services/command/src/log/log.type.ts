import { connection, DateTime } from '@campus/kit';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something that happened in an incident, when the command centre heard of it. 事件记录' })
export class IncidentLogEntry {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: Date;
  @Field(() => String, { description: 'Name of the department it came from.' }) department!: string;
}

@ObjectType({ description: 'A page of the log, the newest first. 事件记录分页' })
export class IncidentLogConnection extends connection('IncidentLogEntry', () => IncidentLogEntry) {}
