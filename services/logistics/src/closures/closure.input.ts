import { connection, PageArgs, resultOf } from '@campus/kit';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Closure, ClosureMeasures, ClosureStates } from './closure.entity.ts';
import type { ClosureMeasure, ClosureState } from './closure.ts';

@ObjectType({ description: 'One page of closures. 封控列表' })
export class ClosureConnection extends connection('Closure', () => Closure) {}

@InputType({ description: 'Which closures; conditions that are left out or null do not count. 筛选' })
export class ClosureFilter {
  @Field(() => [ClosureStates], { nullable: true, description: 'In one of these states.' }) states?: ClosureState[] | null;
  @Field(() => ClosureMeasures, { nullable: true, description: 'Of this kind.' }) measure?: ClosureMeasure | null;
  @Field(() => ID, { nullable: true, description: 'Of this place.' }) placeId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the code or of the path of the place, whatever its case.' }) search?: string | null;
}

@ArgsType()
export class ClosuresArgs extends PageArgs {
  @Field(() => ClosureFilter, { nullable: true, description: 'Null for all closures.' }) filter?: ClosureFilter | null;
}

@InputType({ description: 'A place to close by hand. 人工封控' })
export class ClosePlaceInput {
  @Field(() => ID, { description: 'Id of the place; everything inside is closed with it. Refused with PLACE_NOT_CLOSABLE for a gate, a campus and a monitoring room.' }) placeId!: string;
  @Field(() => String, { description: '4 to 500 characters that others can follow.' }) reason!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether a terminal disinfection is ordered; not unless said.' }) needsDisinfection?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@InputType({ description: 'Who takes it upon them to reopen a place before its disinfection is finished. 特批' })
export class ReopeningOverride {
  @Field(() => String, { description: '4 to 500 characters.' }) reason!: string;
  @Field(() => String, { description: 'Name of who approved it.' }) approvedBy!: string;
}

@InputType({ description: 'A closure to end by hand. 人工解除' })
export class ReopenPlaceInput {
  @Field(() => ID, { description: 'Id of a closure in force.' }) closureId!: string;
  @Field(() => String, { nullable: true, description: 'What to remember of it.' }) note?: string | null;
  @Field(() => ReopeningOverride, { nullable: true, description: 'Needed while the terminal disinfection is not finished; else refused with DISINFECTION_OPEN.' }) override?: ReopeningOverride | null;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The place is closed. 已封控' })
export class ClosePlaceSuccess {
  @Field(() => Closure) closure!: Closure;
}

@ObjectType({ description: 'The place is open again. 已解除' })
export class ReopenPlaceSuccess {
  @Field(() => Closure) closure!: Closure;
}

export const ClosePlaceResult = resultOf('ClosePlaceResult', ClosePlaceSuccess);
export const ReopenPlaceResult = resultOf('ReopenPlaceResult', ReopenPlaceSuccess);
