import { connection, isId, PageArgs, type OrderColumn } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { anywhere, NOTHING } from '../text.ts';
import type { Degree } from './graduate.ts';
import { Degrees, Graduate } from './graduate.entity.ts';
import { GRADUATE_COLUMNS } from './graduate.store.ts';

@ObjectType({ description: 'One page of graduates. 毕业生列表' })
export class GraduateConnection extends connection('Graduate', () => Graduate) {}

@InputType({ description: 'Which graduates; conditions that are left out or null do not count. 筛选' })
class GraduateFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or student number.' }) search?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of this year.' }) cohort?: number | null;
  @Field(() => ID, { nullable: true, description: 'Of this college.' }) collegeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this major.' }) majorId?: string | null;
  @Field(() => Degrees, { nullable: true, description: 'Who graduates with this.' }) degree?: Degree | null;
  @Field(() => [String], { nullable: true, description: 'Whose destination has one of these codes.' }) codes?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'False: those without a destination that counts, of whom nothing is on record included.' }) isPlaced?: boolean | null;
}

@ArgsType()
export class GraduatesArgs extends PageArgs {
  @Field(() => GraduateFilter, { nullable: true, description: 'Null for all graduates.' }) filter?: GraduateFilter | null;
}

const NUMBER: readonly OrderColumn[] = [{ column: 'person.number', direction: 'asc' }, { column: 'graduate.id', direction: 'asc' }];
const idOrNothing = (id: string) => (isId(id) ? id : NOTHING);

/** The list as `page()` takes it, by student number. */
export function graduateList(db: Kysely<Tables>, { filter }: GraduatesArgs) {
  let query = db.selectFrom('graduate').innerJoin('person', 'person.id', 'graduate.personId').select(GRADUATE_COLUMNS);
  if (filter?.search) query = query.where(where => where.or([where('person.name', 'ilike', anywhere(filter.search!)), where('person.number', 'ilike', anywhere(filter.search!))]));
  if (filter?.cohort) query = query.where('cohort', '=', filter.cohort);
  if (filter?.collegeId) query = query.where('graduate.collegeId', '=', idOrNothing(filter.collegeId));
  if (filter?.majorId) query = query.where('majorId', '=', idOrNothing(filter.majorId));
  if (filter?.degree) query = query.where('degree', '=', filter.degree);
  if (filter?.codes) query = query.where(sql<boolean>`destination_code = any(${filter.codes}::text[])`);
  if (typeof filter?.isPlaced === 'boolean') query = query.where(sql<boolean>`(destination_code is not null and destination_code not in ('70', '71', '72')) = ${filter.isPlaced}`);
  return { db, query, order: NUMBER };
}
