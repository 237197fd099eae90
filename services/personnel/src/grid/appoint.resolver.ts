import { Can, isId, missing, refused, resultOf, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { announceIndicators } from '../indicators/indicator.store.ts';
import { followPlaces } from '../parts/duties.store.ts';
import { candidate } from '../posts/bench.store.ts';
import type { Tables } from '../tables.ts';
import { gridUnitById } from './grid.read.ts';
import { recountChains } from './grid.store.ts';
import { GridUnit } from './grid.type.ts';
import { refuseLeader } from './leader.ts';

@InputType({ description: 'Somebody who shall answer for a unit of the grid.' })
class AppointGridLeaderInput {
  @Field(() => ID, { description: 'Id of the unit.' }) gridUnitId!: string;
  @Field(() => ID, { description: 'Id of the person; refused if away, or isolated. A room’s leader lives in that room.' }) personId!: string;
}
@ObjectType({ description: 'The unit has this leader.' })
class AppointGridLeaderSuccess {
  @Field(() => GridUnit) gridUnit!: GridUnit;
}
const AppointGridLeaderResult = resultOf('AppointGridLeaderResult', AppointGridLeaderSuccess);

@Resolver()
export class GridLeaderResolver {
  @Mutation(() => AppointGridLeaderResult, { description: 'Makes somebody answer for a unit; who did before is kept in the history, and open tasks without an owner go to them. 任命网格员' })
  @Can('personnel.grid.appoint')
  async appointGridLeader(@Arg('input', () => AppointGridLeaderInput, { description: 'Who, and for what.' }) { gridUnitId, personId }: AppointGridLeaderInput, @Ctx() context: Context<Tables>) {
    const { db } = context;
    await oneAtATime(db);
    const unit = isId(gridUnitId) ? await db.selectFrom('gridUnit').selectAll().where('id', '=', gridUnitId).executeTakeFirst() : undefined;
    if (!unit) return refused(missing('unit of the grid', gridUnitId, ['input', 'gridUnitId']));
    const person = isId(personId) ? await candidate(db, personId, null) : null;
    if (!person) return refused(missing('person', personId, ['input', 'personId']));
    const refusal = refuseLeader(unit, person);
    if (refusal) return refused(refusal);

    const now = context.now();
    await db.updateTable('gridLead').set({ until: now }).where('unitId', '=', unit.id).where('until', 'is', null).execute();
    await sql`insert into grid_lead (id, unit_id, person_id, college_id, since) select ${uuid7()}, ${unit.id}, id, college_id, ${now} from person where id = ${personId}`.execute(db);
    await db.updateTable('gridUnit').set({ isLed: true }).where('id', '=', unit.id).execute();
    await recountChains(db);
    await context.audit({ action: 'grid.leader-appointed', entity: 'GridUnit', entityId: unit.id, detail: { personId, level: unit.level, code: unit.code } });
    const waiting = await db.selectFrom('gridTask').select('unitId').distinct().where('state', '=', 'OPEN').where('ownerId', 'is', null).execute();
    await followPlaces(context, waiting.map(task => task.unitId));
    await announceIndicators(context);
    return Object.assign(new AppointGridLeaderSuccess(), { gridUnit: await context.load(gridUnitById, unit.id) });
  }
}
