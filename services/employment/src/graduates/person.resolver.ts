import { Can, isId, type Context } from '@campus/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person.ts';
import type { Tables } from '../tables.ts';
import { Graduate } from './graduate.entity.ts';
import { graduateByPerson } from './graduate.store.ts';

@Resolver(() => Person)
export class PersonGraduateResolver {
  @FieldResolver(() => Graduate, { nullable: true, description: 'This person as a graduate, and where they go; null for who is none. 毕业生' })
  @Can('employment.graduate.read')
  graduate(@Root() { id }: Person, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(graduateByPerson, id) : null;
  }
}
