import { DateTime } from '@campus/kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { ClauseStates } from '../indicator/indicator.enum.ts';
import { Indicator } from '../indicator/indicator.type.ts';
import type { ClauseState } from '../indicator/state.ts';

@Directive('@key(fields: "code")')
@ObjectType({ description: 'One promise of the campus, judged by one indicator. 条款' })
export class Clause {
  @Field(() => String, { description: 'Such as "R3.4".' }) code!: string;
  @Field(() => String, { description: 'In Chinese.' }) title!: string;
  @Field(() => String) titleEnglish!: string;
  @Field(() => String, { description: 'What must hold, in Chinese.' }) obligation!: string;
  @Field(() => String, { description: 'What must hold.' }) obligationEnglish!: string;
  @Field(() => String, { description: 'Name of the department that answers for it, such as "health".' }) department!: string;
  @Field(() => ClauseStates, { description: 'As of the moment of asking.' }) state!: ClauseState;
  @Field(() => Indicator) indicator!: Indicator;
}

@ObjectType({ description: 'One of the six requirements, or inspection. 要求' })
export class Requirement {
  @Field(() => String, { description: 'R1 to R6, and R0 for inspection.' }) code!: string;
  @Field(() => String, { description: 'In Chinese.' }) title!: string;
  @Field(() => String) titleEnglish!: string;
  @Field(() => [Clause]) clauses!: Clause[];
}

@ObjectType({ description: 'Whether the campus does what it promised, clause by clause. 要求看板' })
export class Board {
  @Field(() => DateTime, { description: 'The moment the states are judged at.' }) asOf!: Date;
  @Field(() => [Requirement], { description: 'R1 to R6, then R0.' }) requirements!: Requirement[];
  @Field(() => Int) metCount!: number;
  @Field(() => Int) atRiskCount!: number;
  @Field(() => Int) brokenCount!: number;
  @Field(() => Int) unknownCount!: number;
  @Field(() => [String], { description: 'Departments none of whose live figures came in time; they are down, or cut off.' }) silentDepartments!: string[];
}

@ObjectType({ description: 'News that figures or targets of the board changed. 看板变化' })
export class BoardChange {
  @Field(() => [String], { description: 'Which indicators.' }) indicatorCodes!: string[];
  @Field(() => DateTime) at!: Date;
}
