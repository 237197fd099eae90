import { align, batch, Can, Day, isId, missing, refused, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Tables, TieRow } from '../tables.ts';
import { refuseTie } from './tie.ts';
import { tieReports } from './tie.store.ts';
import { DormitoryTie, TieDormitoryInput, TieDormitoryResult, TieDormitorySuccess, tieFrom, TieReport, UntieDormitoryInput, UntieDormitoryResult, UntieDormitorySuccess } from './tie.type.ts';

export const tieById = batch<string, DormitoryTie, Tables>(async (ids, { db }) =>
  align(ids, (await db.selectFrom('dormitoryTie').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute()).map(tieFrom), row => row.id),
);

@Resolver(() => DormitoryTie)
export class TieResolver {
  @Query(() => [TieReport], { description: 'Every tie, by dormitory, and how it held on one day. 宿舍与教室对应执行情况' })
  @Can('teaching.tie.read')
  tieReports(@Arg('day', () => Day, { description: 'Which campus day.' }) day: string, @Ctx() context: Context<Tables>) {
    return tieReports(context, day);
  }

  @Mutation(() => TieDormitoryResult, { description: 'Ties a dormitory to classrooms, in the place of an earlier tie. Refused for codes that logistics does not know. 设定对应' })
  @Can('teaching.tie.set')
  async tieDormitory(@Arg('input', () => TieDormitoryInput, { description: 'Which dormitory to which classrooms.' }) input: TieDormitoryInput, @Ctx() context: Context<Tables>) {
    const { db, actor } = context;
    const dormitoryCode = input.dormitoryCode.trim();
    const classroomCodes = [...new Set(input.classroomCodes.map(code => code.trim()).filter(code => code !== ''))];
    const places = await db.selectFrom('place').select(['code', 'kind', 'use']).where(sql<boolean>`code = any(${[dormitoryCode, ...classroomCodes]}::text[])`).execute();
    const refusal = refuseTie(dormitoryCode, classroomCodes, new Map(places.map(place => [place.code, place])));
    if (refusal) return refused(refusal);

    const row: TieRow = { id: uuid7(), dormitoryCode, classroomCodes, tiedAt: context.now(), tiedBy: actor.name };
    const change = { classroomCodes, tiedAt: row.tiedAt, tiedBy: row.tiedBy };
    const tie = await db.insertInto('dormitoryTie').values(row).onConflict(on => on.column('dormitoryCode').doUpdateSet(change)).returningAll().executeTakeFirstOrThrow();
    await context.audit({ action: 'dormitory.tied', entity: 'DormitoryTie', entityId: tie.id, detail: { dormitoryCode, classroomCodes } });
    return Object.assign(new TieDormitorySuccess(), { tie: tieFrom(tie) });
  }

  @Mutation(() => UntieDormitoryResult, { description: 'Lets residents of a dormitory be taught anywhere again. 解除对应' })
  @Can('teaching.tie.set')
  async untieDormitory(@Arg('input', () => UntieDormitoryInput, { description: 'Which tie.' }) { id }: UntieDormitoryInput, @Ctx() context: Context<Tables>) {
    const row = isId(id) && (await context.db.deleteFrom('dormitoryTie').where('id', '=', id).returningAll().executeTakeFirst());
    if (!row) return refused(missing('tie', id));
    await context.audit({ action: 'dormitory.untied', entity: 'DormitoryTie', entityId: id, detail: { dormitoryCode: row.dormitoryCode, classroomCodes: row.classroomCodes } });
    return Object.assign(new UntieDormitorySuccess(), { id });
  }
}
