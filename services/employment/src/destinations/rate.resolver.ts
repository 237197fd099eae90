import { Can, type Context } from '@campus/kit';
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { enumOf } from '../enums.ts';
import type { Degree } from '../graduates/graduate.ts';
import { Degrees } from '../graduates/graduate.entity.ts';
import { OrgUnit, unitOf } from '../person.ts';
import type { Tables } from '../tables.ts';
import { destinationRate } from './rate.ts';
import { countCodes, latestCohort, type GroupedCounts, type RateGroup } from './rate.store.ts';

const RateGroups = enumOf(['WHOLE', 'COLLEGE', 'MAJOR', 'DEGREE'] as const satisfies readonly RateGroup[]);
registerEnumType(RateGroups, {
  name: 'DestinationRateGroup',
  description: 'By what rates are told apart. 统计口径',
  valuesConfig: { WHOLE: { description: 'The whole university. 全校' }, COLLEGE: { description: '学院' }, MAJOR: { description: '专业' }, DEGREE: { description: '学历层次' } },
});

@ObjectType({ description: 'How many graduates have one destination code. 去向人数' })
export class DestinationCount {
  @Field(() => String, { nullable: true, description: 'Two digits; null for graduates of whom nothing is on record.' }) code!: string | null;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'How many graduates have somewhere to go: 落实率 = (all − 70 − 71 − 72) ÷ all, as the Ministry of Education defines it. 落实率' })
export class DestinationRate {
  @Field(() => OrgUnit, { nullable: true, description: 'College or major, when rates are told apart by it.' }) unit!: OrgUnit | null;
  @Field(() => Degrees, { nullable: true, description: 'When rates are told apart by it.' }) degree!: Degree | null;
  @Field(() => Int, { description: 'Year of graduation.' }) cohort!: number;
  @Field(() => Int, { description: 'All graduates.' }) total!: number;
  @Field(() => Int, { description: 'Those with a destination that counts.' }) placed!: number;
  @Field(() => Float, { nullable: true, description: 'In percent, to two places; null where there is nobody.' }) percent!: number | null;
  @Field(() => [DestinationCount], { description: 'By code; codes that nobody has are left out.' }) codes!: DestinationCount[];
}

@Resolver()
export class RateResolver {
  @Query(() => [DestinationRate], { description: 'Destination rates of one year, computed from the graduates you may see. 毕业去向落实率' })
  @Can('employment.rate.read')
  async destinationRates(
    @Arg('by', () => RateGroups, { defaultValue: 'WHOLE', description: 'The whole university unless given.' }) by: RateGroup,
    @Arg('cohort', () => Int, { nullable: true, description: 'Year of graduation; the latest registered unless given.' }) year: number | null,
    @Ctx() { db }: Context<Tables>,
  ): Promise<DestinationRate[]> {
    const cohort = year ?? (await latestCohort(db));
    return cohort === null ? [] : (await countCodes(db, cohort, by)).map(counts => rateOf(counts, by, cohort));
  }
}

function rateOf({ key, codes }: GroupedCounts, by: RateGroup, cohort: number): DestinationRate {
  const unit = key !== null && (by === 'COLLEGE' || by === 'MAJOR') ? unitOf(key) : null;
  return Object.assign(new DestinationRate(), { unit, degree: by === 'DEGREE' ? key : null, cohort, codes, ...destinationRate(codes) });
}
