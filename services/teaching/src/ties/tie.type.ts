import { DateTime, resultOf } from '@campus/kit';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Place, placeOf } from '../graph.ts';
import { Session } from '../sessions/session.type.ts';
import type { TieRow } from '../tables.ts';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Residents of a dormitory are taught in these classrooms alone, so that groups do not mix. 宿舍与教室对应' })
export class DormitoryTie {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) tiedAt!: Date;
  @Field(() => String, { description: 'Name of the officer. 设定人' }) tiedBy!: string;
  dormitoryCode!: string;
  classroomCodes!: string[];

  @Field(() => Place, { description: 'A dormitory building, or a floor of one; the floor counts before its building. 宿舍' })
  get dormitory(): Place {
    return placeOf(this.dormitoryCode);
  }

  @Field(() => [Place], { description: 'Teaching buildings, floors or rooms. 教室' })
  get classrooms(): Place[] {
    return this.classroomCodes.map(placeOf);
  }
}

export const tieFrom = (row: TieRow): DormitoryTie => Object.assign(new DormitoryTie(), row);

@ObjectType({ description: 'A session that takes residents out of their classrooms. 跨区课次' })
export class TieBreach {
  @Field(() => Session) session!: Session;
  @Field(() => Int, { description: 'Residents enrolled. 涉及学生' }) studentCount!: number;
}

@ObjectType({ description: 'How a tie held on one day. 对应执行情况' })
export class TieReport {
  @Field(() => ID, { description: 'Id of the tie.' }) id!: string;
  @Field(() => DormitoryTie) tie!: DormitoryTie;
  @Field(() => Int, { description: 'Sessions in a room that residents attend that day. 线下课次' }) sessionCount!: number;
  @Field(() => Int, { description: 'Those of them outside the classrooms of the tie. 跨区课次' }) breachCount!: number;
  @Field(() => [TieBreach], { description: 'At most 50 of these, most residents first.' }) breaches!: TieBreach[];
}

@InputType({ description: 'Which classrooms a dormitory keeps to. 设定对应' })
export class TieDormitoryInput {
  @Field(() => String, { description: 'Code of a dormitory building or floor; what it was tied to before holds no longer.' }) dormitoryCode!: string;
  @Field(() => [String], { description: 'Codes of teaching buildings, floors or rooms, 1 to 200.' }) classroomCodes!: string[];
}

@ObjectType({ description: 'The tie holds. 已设定' })
export class TieDormitorySuccess {
  @Field(() => DormitoryTie) tie!: DormitoryTie;
}

@InputType({ description: 'A dormitory that keeps to no classrooms any more. 解除对应' })
export class UntieDormitoryInput {
  @Field(() => ID, { description: 'Id of the tie.' }) id!: string;
}

@ObjectType({ description: 'The tie holds no longer. 已解除' })
export class UntieDormitorySuccess {
  @Field(() => ID) id!: string;
}

export const TieDormitoryResult = resultOf('TieDormitoryResult', TieDormitorySuccess);
export const UntieDormitoryResult = resultOf('UntieDormitoryResult', UntieDormitorySuccess);
