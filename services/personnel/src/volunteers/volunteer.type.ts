import { connection, DateTime } from '@campus/kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Answer, Availability, CallOutState as State, TeamKind } from './call.ts';

export const VolunteerTeamKind = { RED_VEST: 'RED_VEST', BLUE_SKY: 'BLUE_SKY', OFF_CAMPUS_TEACHER: 'OFF_CAMPUS_TEACHER' } as const satisfies Record<TeamKind, TeamKind>;
registerEnumType(VolunteerTeamKind, {
  name: 'VolunteerTeamKind',
  description: 'Kind of team. 队伍类别',
  valuesConfig: { RED_VEST: { description: 'Supervision team. 红马甲' }, BLUE_SKY: { description: 'Patrol. 蓝天' }, OFF_CAMPUS_TEACHER: { description: 'Teachers who live off campus. 校外教师' } },
});
export const VolunteerAvailability = { ANY_TIME: 'ANY_TIME', DAYTIME: 'DAYTIME', EVENING: 'EVENING', UNAVAILABLE: 'UNAVAILABLE' } as const satisfies Record<Availability, Availability>;
registerEnumType(VolunteerAvailability, { name: 'VolunteerAvailability', description: 'DAYTIME: 7 to 19 h. EVENING: 18 to 24 h, by the campus clock. 可参加时段' });
export const CallOutState = { OPEN: 'OPEN', STOOD_DOWN: 'STOOD_DOWN' } as const satisfies Record<State, State>;
registerEnumType(CallOutState, { name: 'CallOutState', description: 'Whether those who were called are still wanted. 召集状态' });
export const CallOutReply = { ASKED: 'ASKED', CONFIRMED: 'CONFIRMED', DECLINED: 'DECLINED' } as const satisfies Record<Answer, Answer>;
registerEnumType(CallOutReply, { name: 'CallOutReply', description: 'ASKED: has not answered yet. 回复' });

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A team of volunteers. 志愿者队伍' })
export class VolunteerTeam {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) nameEnglish!: string;
  @Field(() => VolunteerTeamKind) kind!: TeamKind;
  @Field(() => String, { nullable: true, description: 'Where it walks; null if it is sent as needed. 责任区' }) zone!: string | null;
  @Field(() => Int, { description: 'How many of it an incident needs.' }) neededInIncident!: number;
}

@ObjectType({ description: 'A member of a team. 志愿者' })
export class Volunteer {
  @Field(() => ID) id!: string;
  @Field(() => [String], { description: 'What they can do, such as "测温". 技能' }) skills!: string[];
  @Field(() => VolunteerAvailability) availability!: Availability;
  personId!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A call to a team: so many are needed, these were asked. 召集' })
export class CallOut {
  @Field(() => ID) id!: string;
  @Field(() => CallOutState) state!: State;
  @Field(() => String, { description: 'What for.' }) reason!: string;
  @Field(() => String, { nullable: true, description: 'The same in English where an incident called; null for an officer’s own words. 事由（英文）' }) reasonEnglish!: string | null;
  @Field(() => Int) neededCount!: number;
  @Field(() => Int) askedCount!: number;
  @Field(() => Int) confirmedCount!: number;
  @Field(() => Int, { description: 'Of those, who confirmed within 30 minutes.' }) confirmedInTimeCount!: number;
  @Field(() => Int) declinedCount!: number;
  @Field(() => DateTime) openedAt!: Date;
  @Field(() => DateTime, { description: 'Thirty minutes after the call.' }) answerBy!: Date;
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null;
  @Field(() => Boolean, { description: 'Stood down because there was nothing.' }) isFalseAlarm!: boolean;
  @Field(() => String, { description: 'Who called.' }) openedBy!: string;
  teamId!: string;
  incidentId!: string | null;
}

@ObjectType({ description: 'What somebody who was asked answered. 召集回复' })
export class CallOutAnswer {
  @Field(() => CallOutReply) answer!: Answer;
  @Field(() => DateTime, { nullable: true, description: 'Null while they have not answered.' }) answeredAt!: Date | null;
  personId!: string;
}

@ObjectType({ description: 'A page of members.' })
export class VolunteerConnection extends connection('Volunteer', () => Volunteer) {}
@ObjectType({ description: 'A page of call-outs.' })
export class CallOutConnection extends connection('CallOut', () => CallOut) {}
@ObjectType({ description: 'A page of answers.' })
export class CallOutAnswerConnection extends connection('CallOutAnswer', () => CallOutAnswer) {}
