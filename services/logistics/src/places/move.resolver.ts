import { Can, missing, resultOf, type Context } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { pathUnder, refuseMove, refuseName } from './place.ts';
import { amend, findStanding } from './place.amend.ts';
import { Place } from './place.entity.ts';
import type { Tables } from '../tables.ts';

@InputType({ description: 'Where a place lies from now on. 调整上级' })
class MovePlaceInput {
  @Field(() => ID, { description: 'Id of the place.' }) id!: string;
  @Field(() => ID, { nullable: true, description: 'What it lies in; null for the top of the tree.' }) parentId?: string | null;
}

@InputType({ description: 'What a place is called from now on. 更名' })
class RenamePlaceInput {
  @Field(() => ID, { description: 'Id of the place.' }) id!: string;
  @Field(() => String, { description: '1 to 100 characters without a slash.' }) name!: string;
}

@ObjectType({ description: 'The place, with everything in it, lies there now. 已调整' })
class MovePlaceSuccess {
  @Field(() => Place) place!: Place;
}

@ObjectType({ description: 'The place is called so now, in every path through it. 已更名' })
class RenamePlaceSuccess {
  @Field(() => Place) place!: Place;
}

const MovePlaceResult = resultOf('MovePlaceResult', MovePlaceSuccess);
const RenamePlaceResult = resultOf('RenamePlaceResult', RenamePlaceSuccess);

@Resolver(() => Place)
export class MoveResolver {
  @Mutation(() => MovePlaceResult, { description: 'Hangs a place, with everything in it, under another. 移动场所' })
  @Can('logistics.place.move')
  movePlace(@Arg('input', () => MovePlaceInput, { description: 'Which place, and where to.' }) { id, parentId }: MovePlaceInput, @Ctx() context: Context<Tables>) {
    return amend(context, id, 'moved', MovePlaceSuccess, async place => {
      const parent = parentId ? await findStanding(context, parentId) : null;
      if (parentId && !parent) return { ...missing('place', parentId), path: ['parentId'] };
      const ancestorIds = parent ? [...parent.ancestorIds, parent.id] : [];
      const refusal = refuseMove(place, parent);
      if (!refusal) Object.assign(place, { parentId: parent?.id ?? null, ancestorIds, path: pathUnder(parent, place.name) });
      return refusal;
    });
  }

  @Mutation(() => RenamePlaceResult, { description: 'Gives a place another name; its code stays. 场所更名' })
  @Can('logistics.place.rename')
  renamePlace(@Arg('input', () => RenamePlaceInput, { description: 'Which place, and its new name.' }) { id, name }: RenamePlaceInput, @Ctx() context: Context<Tables>) {
    return amend(context, id, 'renamed', RenamePlaceSuccess, (place, parent) => {
      const refusal = refuseName(name);
      if (!refusal) Object.assign(place, { name, path: pathUnder(parent, name) });
      return refusal;
    });
  }
}
