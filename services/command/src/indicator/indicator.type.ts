import { connection, DateTime, Day } from '@campus/kit';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { IndicatorComparison } from './indicator.enum.ts';
import type { Comparison } from './state.ts';

@ObjectType({ description: 'The last figure of one campus day. 走势点' })
export class TrendPoint {
  @Field(() => Day) day!: string;
  @Field(() => Float) value!: number;
}

@ObjectType({ description: 'A change of what an indicator has to reach. 目标调整记录' })
export class TargetChange {
  @Field(() => Float, { description: 'The target from then on.' }) target!: number;
  @Field(() => String, { description: 'Why, in the words of who changed it.' }) reason!: string;
  @Field(() => String, { description: 'Name of who changed it.' }) changedBy!: string;
  @Field(() => DateTime) changedAt!: Date;
}

@ObjectType({ description: 'One figure of an indicator as it came; never changed afterwards. 指标读数' })
export class IndicatorReading {
  @Field(() => ID) id!: string;
  @Field(() => Float, { nullable: true, description: 'Null when the department had nothing to measure.' }) value!: number | null;
  @Field(() => Float, { nullable: true, description: 'Of a share: what counts.' }) numerator!: number | null;
  @Field(() => Float, { nullable: true, description: 'Of a share: out of how many.' }) denominator!: number | null;
  @Field(() => DateTime, { description: 'The instant the figure is about.' }) measuredAt!: Date;
  @Field(() => DateTime, { description: 'When the command centre heard of it.' }) receivedAt!: Date;
  @Field(() => String, { nullable: true, description: 'What stands behind a figure counted by hand.' }) evidence!: string | null;
  @Field(() => String, { nullable: true, description: 'Portal path of the records that prove it.' }) proofPath!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who answers for a figure counted by hand; null for a live one.' }) reportedBy!: string | null;
}

@ObjectType({ description: 'A page of readings, the newest first. 读数分页' })
export class IndicatorReadingConnection extends connection('IndicatorReading', () => IndicatorReading) {}

@Directive('@key(fields: "code")')
@ObjectType({ description: 'A figure by which a clause is judged, with its target. 指标' })
export class Indicator {
  @Field(() => String, { description: 'Such as "rooms.ready".' }) code!: string;
  @Field(() => String, { description: 'In Chinese.' }) title!: string;
  @Field(() => String) titleEnglish!: string;
  @Field(() => String, { description: 'In Chinese.' }) unit!: string;
  @Field(() => String) unitEnglish!: string;
  @Field(() => IndicatorComparison) comparison!: Comparison;
  @Field(() => Float, { description: 'In the unit of the indicator.' }) target!: number;
  @Field(() => Float, { description: 'Keeping the target by less than this is a risk.' }) riskMargin!: number;
  @Field(() => Int, { description: 'Minutes after which the figure says nothing any more.' }) staleAfterMinutes!: number;
  @Field(() => Boolean, { description: 'Whether people count it, with evidence; else its department announces it.' }) isByHand!: boolean;
  @Field(() => Float, { nullable: true, description: 'The newest figure; null when there is none.' }) value!: number | null;
  @Field(() => Float, { nullable: true, description: 'Of a share: what counts.' }) numerator!: number | null;
  @Field(() => Float, { nullable: true, description: 'Of a share: out of how many.' }) denominator!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'The instant the newest figure is about; null when none ever came.' }) measuredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Portal path of the records that prove the figure.' }) proofPath!: string | null;
  @Field(() => String, { nullable: true, description: 'What stands behind a figure counted by hand.' }) evidence!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who answers for a figure counted by hand; null for a live one.' }) reportedBy!: string | null;
}
