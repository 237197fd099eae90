import { connection, DateTime, isId, PageArgs, type OrderColumn } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { anywhere, NOTHING } from '../text.ts';
import type { Mode, Status } from './interview.ts';
import { Interview } from './interview.entity.ts';
import { InterviewModes, InterviewStatuses } from './interview.enum.ts';

@ObjectType({ description: 'One page of interviews. 面试列表' })
export class InterviewConnection extends connection('Interview', () => Interview) {}

@InputType({ description: 'Which interviews; conditions that are left out or null do not count. 筛选' })
class InterviewFilter {
  @Field(() => String, { nullable: true, description: "Part of the graduate's name or number, or of the employer's name." }) search?: string | null;
  @Field(() => InterviewModes, { nullable: true, description: 'On site or online; both unless given.' }) mode?: Mode | null;
  @Field(() => [InterviewStatuses], { nullable: true, description: 'With one of these.' }) statuses?: Status[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: those that are online because the graduate attends online at that time.' }) isMovedOnline?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True: those whose return on site is offered and not answered.' }) isReturnOffered?: boolean | null;
  @Field(() => DateTime, { nullable: true, description: 'That end after this.' }) from?: Date | null;
  @Field(() => ID, { nullable: true, description: 'Of this graduate.' }) graduateId?: string | null;
  @Field(() => ID, { nullable: true, description: 'With this employer.' }) employerId?: string | null;
}

@ArgsType()
export class InterviewsArgs extends PageArgs {
  @Field(() => InterviewFilter, { nullable: true, description: 'Null for all interviews.' }) filter?: InterviewFilter | null;
}

const SOONEST: readonly OrderColumn[] = [{ column: 'interview.startsAt', direction: 'asc' }, { column: 'interview.id', direction: 'asc' }];
const idOrNothing = (id: string) => (isId(id) ? id : NOTHING);

/** The list as `page()` takes it, the soonest first. */
export function interviewList(db: Kysely<Tables>, { filter }: InterviewsArgs) {
  let query = db.selectFrom('interview').selectAll('interview');
  if (filter?.search) {
    const part = anywhere(filter.search);
    query = query.where(sql<boolean>`(exists (select from person where person.id = interview.person_id and (person.name ilike ${part} or person.number ilike ${part}))
      or exists (select from employer where employer.id = interview.employer_id and employer.name ilike ${part}))`);
  }
  if (filter?.mode) query = query.where('mode', '=', filter.mode);
  if (filter?.statuses) query = query.where(sql<boolean>`status = any(${filter.statuses}::text[])`);
  if (typeof filter?.isMovedOnline === 'boolean') query = query.where('movedOnlineAt', filter.isMovedOnline ? 'is not' : 'is', null);
  if (typeof filter?.isReturnOffered === 'boolean') query = query.where(sql<boolean>`(return_state is not distinct from 'OFFERED' and status in ('PLANNED', 'MOVED')) = ${filter.isReturnOffered}`);
  if (filter?.from) query = query.where('endsAt', '>', filter.from);
  if (filter?.graduateId) query = query.where('graduateId', '=', idOrNothing(filter.graduateId));
  if (filter?.employerId) query = query.where('employerId', '=', idOrNothing(filter.employerId));
  return { db, query, order: SOONEST };
}
