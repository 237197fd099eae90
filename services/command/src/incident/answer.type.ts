import type { Context } from '@campus/kit';
import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { incidentById } from './incident.store.ts';
import { Incident } from './incident.type.ts';

/** Answers with the incident as it stands after the commit, on a repetition too. */
@ObjectType()
export abstract class AnswersIncident {
  incidentId!: string;

  @Field(() => Incident)
  incident(@Ctx() context: Context<Tables>) {
    return context.load(incidentById, this.incidentId);
  }
}
