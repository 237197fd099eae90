import { connection, DateTime } from '@campus/kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { IncidentStatus } from './incident.ts';

export const IncidentStatuses = { OPEN: 'OPEN', STAND_DOWN_OFFERED: 'STAND_DOWN_OFFERED', STOOD_DOWN: 'STOOD_DOWN', CLOSED: 'CLOSED' } as const satisfies Record<IncidentStatus, IncidentStatus>;
registerEnumType(IncidentStatuses, {
  name: 'IncidentStatus',
  description: 'Where an incident stands. 事件状态',
  valuesConfig: {
    OPEN: { description: 'The plan runs.' },
    STAND_DOWN_OFFERED: { description: 'Every case was withdrawn; leadership decides whether to stand down.' },
    STOOD_DOWN: { description: 'It was a false alarm.' },
    CLOSED: { description: 'The plan was carried through.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'The plan run for real, from the first positive on. 突发事件' })
export class Incident {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Campus year and count, such as "2026-001".' }) number!: string;
  @Field(() => IncidentStatuses) status!: IncidentStatus;
  @Field(() => DateTime, { description: 'When the command centre heard of the first case.' }) openedAt!: Date;
  @Field(() => DateTime, { description: 'When the first positive result that stands came; the clocks of the steps run from here.' }) firstPositiveAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed or stood down; null while it runs.' }) closedAt!: Date | null;
  @Field(() => DateTime, { description: 'When anything was last heard about it.' }) lastNewsAt!: Date;
  @Field(() => Boolean) isFalseAlarm!: boolean;
  @Field(() => Int, { description: 'Cases that ever joined it, withdrawn ones included.' }) caseCount!: number;
  @Field(() => Int, { description: 'Cases that stand.' }) openCaseCount!: number;
}

@ObjectType({ description: 'A page of incidents, the newest first. 事件分页' })
export class IncidentConnection extends connection('Incident', () => Incident) {}

@ObjectType({ description: 'News that something about an incident changed. 事件变化' })
export class IncidentChange {
  @Field(() => Incident) incident!: Incident;
  @Field(() => DateTime) at!: Date;
}
