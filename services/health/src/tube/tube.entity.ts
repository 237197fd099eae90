import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { TubeStatus as Status } from './tube.ts';

export const TubeStatus = { OPEN: 'OPEN', SEALED: 'SEALED', NEGATIVE: 'NEGATIVE', POSITIVE: 'POSITIVE', INCONCLUSIVE: 'INCONCLUSIVE' } as const satisfies Record<Status, Status>;
registerEnumType(TubeStatus, {
  name: 'TubeStatus',
  description: 'Where a tube is on its way. 试管状态',
  valuesConfig: {
    OPEN: { description: 'Takes swabs.' },
    SEALED: { description: 'Takes no swab any more; not read yet.' },
    NEGATIVE: { description: 'Read negative: everyone whose swab is in it is negative.' },
    POSITIVE: { description: 'Read positive: nobody is positive by it; each member is swabbed alone.' },
    INCONCLUSIVE: { description: 'Could not be read, or in the grey zone: treated as positive tubes are.' },
  },
});

/** One tube holding the swabs of several people, or one swab tested alone. */
@Entity({ tableName: 'tube' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One tube holding the swabs of several people, or one swab tested alone. 试管' })
export class Tube {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String, { description: 'The label printed on the tube, in capitals, such as "T-104".' })
  @Property({ type: 'string', unique: true })
  label!: string;

  @Property({ type: 'uuid' })
  roundId!: string;

  @Field(() => Int, { description: 'Most swabs it may hold: 1, 5, 10 or 20.' })
  @Property({ type: 'integer' })
  capacity!: number;

  @Field(() => TubeStatus)
  @Property({ type: 'string' })
  status!: Status;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was sealed; null while it takes swabs.' })
  @Property({ type: 'datetime', nullable: true })
  sealedAt: Date | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When the laboratory reported on it; null until then.' })
  @Property({ type: 'datetime', nullable: true })
  readAt: Date | null = null;
}
