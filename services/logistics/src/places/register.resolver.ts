import { Can, isId, refused, resultOf, uuid7, type Context } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { pathUnder, refuseRegistration, type PlaceFacts, type PlaceKind, type PlaceUse } from './place.ts';
import { Place, PlaceKinds, PlaceUses } from './place.entity.ts';
import { announce, lockTree } from './place.tree.ts';
import type { Tables } from '../tables.ts';

@InputType({ description: 'A place that is not in the register yet. 新场所' })
class RegisterPlaceInput {
  @Field(() => String, { description: 'Unique, 1 to 64 characters without blanks and slashes; kept in capitals.' }) code!: string;
  @Field(() => String, { description: '1 to 100 characters without a slash.' }) name!: string;
  @Field(() => PlaceKinds, { description: 'Decides where it may stand.' }) kind!: PlaceKind;
  @Field(() => PlaceUses, { nullable: true, description: 'OTHER when left out.' }) use?: PlaceUse | null;
  @Field(() => Int, { nullable: true, description: 'People it takes at once, 0 when left out; a room or venue takes at least 1, a dormitory room at most 12.' }) capacity?: number | null;
  @Field(() => ID, { nullable: true, description: 'What it lies in; null for a campus.' }) parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The place stands in the register. 已登记' })
class RegisterPlaceSuccess {
  @Field(() => Place) place!: Place;
}

const RegisterPlaceResult = resultOf('RegisterPlaceResult', RegisterPlaceSuccess);

@Resolver(() => Place)
export class RegisterResolver {
  @Mutation(() => RegisterPlaceResult, { description: 'Puts a place into the register; whoever does it has seen it, so it counts as confirmed. 登记场所' })
  @Can('logistics.place.register')
  async registerPlace(@Arg('input', () => RegisterPlaceInput, { description: 'The place as it is.' }) { code, name, kind, use, capacity, parentId }: RegisterPlaceInput, @Ctx() context: Context<Tables>) {
    const { em } = context;
    await lockTree(context.db);
    const facts: PlaceFacts = { code: code.toUpperCase(), name, kind, use: use ?? 'OTHER', capacity: capacity ?? 0 };
    const parent = parentId && isId(parentId) ? await em.findOne(Place, parentId) : null;
    const problems = refuseRegistration(facts, parent, (await em.count(Place, { code: facts.code })) > 0);
    if (problems.length) return refused(problems);

    const place = em.create(Place, {
      ...facts, id: uuid7(), isConfirmed: true, registeredAt: context.now(),
      parentId: parent?.id ?? null, ancestorIds: parent ? [...parent.ancestorIds, parent.id] : [], path: pathUnder(parent, facts.name),
    });
    await announce(context, 'registered', place, parent?.code ?? null);
    return Object.assign(new RegisterPlaceSuccess(), { place });
  }
}
