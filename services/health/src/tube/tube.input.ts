import { connection, DateTime, resultOf } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Swab } from './swab.entity.ts';
import { Tube, TubeStatus } from './tube.entity.ts';
import type { TubeStatus as Status } from './tube.ts';

@ObjectType({ description: 'A page of tubes. 试管分页' })
export class TubeConnection extends connection('Tube', () => Tube) {}

@InputType({ description: 'Which tubes; all conditions hold together.' })
export class TubeFilter {
  @Field(() => ID, { nullable: true, description: 'Tubes of this round.' })
  testRoundId?: string | null;

  @Field(() => [TubeStatus], { nullable: true, description: 'Tubes in one of these states.' })
  statuses?: Status[] | null;
}

@InputType({ description: 'A tube to open.' })
export class OpenTubeInput {
  @Field(() => ID, { description: 'Id of an open round.' })
  testRoundId!: string;

  @Field(() => String, { description: 'The label printed on the tube: 2 to 40 letters, digits and hyphens. Refused with LABEL_TAKEN when another tube has it.' })
  label!: string;

  @Field(() => Int, { nullable: true, description: "Swabs it holds: the round's pool size unless given; 1 for a swab tested alone." })
  capacity?: number | null;

  @Field(() => String, { nullable: true, description: 'Repeat it to ask again without opening twice.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The tube takes swabs.' })
export class OpenTubeSuccess {
  @Field(() => Tube)
  tube!: Tube;
}
export const OpenTubeResult = resultOf('OpenTubeResult', OpenTubeSuccess);

@InputType({ description: "One person's swab for a tube." })
export class AddSwabInput {
  @Field(() => ID, { description: 'Id of an open tube.' })
  tubeId!: string;

  @Field(() => String, { description: 'The number of the person swabbed, as on the campus card.' })
  personNumber!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the swab was taken; now unless given.' })
  takenAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Repeat it to ask again without adding twice.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The swab is in the tube.' })
export class AddSwabSuccess {
  @Field(() => Tube)
  tube!: Tube;

  @Field(() => Swab)
  swab!: Swab;
}
export const AddSwabResult = resultOf('AddSwabResult', AddSwabSuccess);

@InputType({ description: 'A tube to seal.' })
export class SealTubeInput {
  @Field(() => ID, { description: 'Id of an open tube that holds a swab.' })
  tubeId!: string;
}

@ObjectType({ description: 'The tube takes no swab any more.' })
export class SealTubeSuccess {
  @Field(() => Tube)
  tube!: Tube;
}
export const SealTubeResult = resultOf('SealTubeResult', SealTubeSuccess);
