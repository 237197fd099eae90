import { connection } from '@campus/kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { GridLevel as Level } from './chain.ts';

export const GridLevel = { UNIVERSITY: 'UNIVERSITY', COLLEGE: 'COLLEGE', BUILDING: 'BUILDING', FLOOR: 'FLOOR', ROOM: 'ROOM' } as const satisfies Record<Level, Level>;
registerEnumType(GridLevel, {
  name: 'GridLevel',
  description: 'Level of the five-level grid. 五级网格层级',
  valuesConfig: { UNIVERSITY: { description: '校' }, COLLEGE: { description: '院' }, BUILDING: { description: '楼' }, FLOOR: { description: '层' }, ROOM: { description: '室' } },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A unit of the five-level grid, for which one person answers. 网格' })
export class GridUnit {
  @Field(() => ID) id!: string;
  @Field(() => GridLevel) level!: Level;
  @Field(() => String, { description: 'Code of the place, or of the unit for the university and its colleges.' }) code!: string;
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: 'Of a room: somebody lives there. False on the other levels.' }) isOccupied!: boolean;
  @Field(() => Boolean, { description: 'Of a room: all five levels have somebody who answers for it. False on the other levels. 链条完整' }) hasFullChain!: boolean;
}

@ObjectType({ description: 'Rooms of a unit, counted.' })
export class GridRoomCount {
  id!: string;
  @Field(() => Int, { description: 'Occupied rooms in it; of a room, 1 or 0.' }) occupied!: number;
  @Field(() => Int, { description: 'Of those, rooms for which a level is missing.' }) withGap!: number;
}

@ObjectType({ description: 'A page of units of the grid.' })
export class GridUnitConnection extends connection('GridUnit', () => GridUnit) {}
