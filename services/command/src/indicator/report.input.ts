import { DateTime, resultOf, type Context } from '@campus/kit';
import { Ctx, Field, Float, InputType, ObjectType } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { indicatorByCode } from './indicator.store.ts';
import { Indicator } from './indicator.type.ts';

@InputType({ description: 'A figure that people counted. 人工上报读数' })
export class ReportReadingInput {
  @Field(() => String, { description: 'Code of an indicator of your department that is counted by hand.' }) indicatorCode!: string;
  @Field(() => Float, { description: 'In the unit of the indicator, 0 or more; a share is 0 to 100.' }) value!: number;
  @Field(() => DateTime, { nullable: true, description: 'The instant the figure is about, not in the future; now unless given. An older one goes into the history only.' }) measuredAt?: Date | null;
  @Field(() => String, { description: 'What stands behind it, at least 4 characters: who counted, which list, which photograph.' }) evidence!: string;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

/** Answers with the indicator as it stands after the commit, on a repetition too. */
@ObjectType()
abstract class AnswersIndicator {
  indicatorCode!: string;

  @Field(() => Indicator)
  indicator(@Ctx() context: Context<Tables>) {
    return context.load(indicatorByCode, this.indicatorCode);
  }
}

@ObjectType({ description: 'The figure stands in the history. 已上报' })
export class ReportReadingSuccess extends AnswersIndicator {}
export const ReportReadingResult = resultOf('ReportReadingResult', ReportReadingSuccess);

@InputType({ description: 'What an indicator has to reach from now on. 调整目标' })
export class AmendTargetInput {
  @Field(() => String, { description: 'Code of the indicator.' }) indicatorCode!: string;
  @Field(() => Float, { description: 'In the unit of the indicator, 0 or more; a share is 0 to 100.' }) target!: number;
  @Field(() => String, { description: 'Why, at least 4 characters; kept in the history.' }) reason!: string;
}

@ObjectType({ description: 'The target holds from now on. 已调整' })
export class AmendTargetSuccess extends AnswersIndicator {}
export const AmendTargetResult = resultOf('AmendTargetResult', AmendTargetSuccess);
