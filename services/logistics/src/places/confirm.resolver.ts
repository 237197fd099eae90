import { Can, resultOf, type Context } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { pathUnder, refuseCapacity, refuseConfirmation, refuseName, type PlaceUse } from './place.ts';
import { amend } from './place.amend.ts';
import { Place, PlaceUses } from './place.entity.ts';
import type { Tables } from '../tables.ts';

@InputType({ description: 'What was found on the spot. 核实情况' })
class ConfirmPlaceInput {
  @Field(() => ID, { description: 'Id of the place.' }) id!: string;
  @Field(() => String, { description: '1 to 100 characters without a slash.' }) name!: string;
  @Field(() => PlaceUses, { description: 'What it is for.' }) use!: PlaceUse;
  @Field(() => Int, { description: 'Beds or seats counted; a dormitory room has at most 12.' }) capacity!: number;
}

@InputType({ description: 'How many people a place takes from now on. 调整容量' })
class ResizePlaceInput {
  @Field(() => ID, { description: 'Id of the place.' }) id!: string;
  @Field(() => Int, { description: 'Beds or seats; a dormitory room has at most 12.' }) capacity!: number;
}

@ObjectType({ description: 'The place is confirmed. 已核实' })
class ConfirmPlaceSuccess {
  @Field(() => Place) place!: Place;
}

@ObjectType({ description: 'The place takes that many now. 已调整' })
class ResizePlaceSuccess {
  @Field(() => Place) place!: Place;
}

const ConfirmPlaceResult = resultOf('ConfirmPlaceResult', ConfirmPlaceSuccess);
const ResizePlaceResult = resultOf('ResizePlaceResult', ResizePlaceSuccess);

@Resolver(() => Place)
export class ConfirmResolver {
  @Mutation(() => ConfirmPlaceResult, { description: 'Says that a place which only a roster named was seen and counted. 核实场所' })
  @Can('logistics.place.confirm')
  confirmPlace(@Arg('input', () => ConfirmPlaceInput, { description: 'What was found on the spot.' }) { id, name, use, capacity }: ConfirmPlaceInput, @Ctx() context: Context<Tables>) {
    return amend(context, id, 'confirmed', ConfirmPlaceSuccess, (place, parent) => {
      const refusal = refuseConfirmation(place) ?? refuseName(name) ?? refuseCapacity({ kind: place.kind, use, capacity });
      if (!refusal) Object.assign(place, { name, use, capacity, isConfirmed: true, path: pathUnder(parent, name) });
      return refusal;
    });
  }

  @Mutation(() => ResizePlaceResult, { description: 'Sets how many people a place takes, after a recount or by a rule such as fewer library seats. 调整容量' })
  @Can('logistics.place.resize')
  resizePlace(@Arg('input', () => ResizePlaceInput, { description: 'Which place, and how many people it takes.' }) { id, capacity }: ResizePlaceInput, @Ctx() context: Context<Tables>) {
    return amend(context, id, 'resized', ResizePlaceSuccess, place => {
      const refusal = refuseCapacity({ ...place, capacity });
      if (!refusal) Object.assign(place, { capacity });
      return refusal;
    });
  }
}
