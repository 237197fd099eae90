import { Can, File, isId, type Context } from '@campus/kit';
import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Graduate } from '../graduates/graduate.entity.ts';
import type { Tables } from '../tables.ts';
import { DESTINATION_CODES, DESTINATIONS } from './destination.ts';
import { Destination } from './destination.entity.ts';
import { destinationByGraduate, historyByGraduate } from './destination.store.ts';
import { isPlaced } from './rate.ts';

@ObjectType({ description: "One code of the Ministry of Education's list of destinations. 去向代码" })
class DestinationKind {
  @Field(() => String, { description: 'Two digits.' }) code!: string;
  @Field(() => String, { description: 'In Chinese.' }) name!: string;
  @Field(() => String, { description: 'In English.' }) nameEnglish!: string;
  @Field(() => String, { description: 'What proves it, in Chinese.' }) evidence!: string;
  @Field(() => String, { description: 'What proves it, in English.' }) evidenceEnglish!: string;
  @Field(() => Boolean, { description: 'Whether an employer, school or programme has to be named.' }) needsOrganisation!: boolean;
  @Field(() => Boolean, { description: 'Whether it counts in the destination rate.' }) isPlaced!: boolean;
}

@Resolver(() => Graduate)
export class DestinationResolver {
  @Query(() => [DestinationKind], { description: 'The codes that a destination may have, with what each needs. 去向代码' })
  @Can('employment.graduate.read')
  destinationCodes(): DestinationKind[] {
    return DESTINATION_CODES.map(code => Object.assign(new DestinationKind(), { code, ...DESTINATIONS[code], isPlaced: isPlaced(code) }));
  }

  @Query(() => File, { nullable: true, description: 'The document that proves a destination; null when none was sent. Reading it is logged. 佐证文件' })
  @Can('employment.evidence.read')
  async evidenceFile(@Arg('destinationId', () => ID, { description: 'Id of the destination.' }) destinationId: string, @Ctx() context: Context<Tables>) {
    const file = isId(destinationId) ? await context.db.selectFrom('evidenceFile').selectAll().where('destinationId', '=', destinationId).executeTakeFirst() : undefined;
    if (!file) return null;
    await context.audit({ action: 'evidence.read', entity: 'Destination', entityId: destinationId });
    return Object.assign(new File(), { name: file.name, mediaType: file.mediaType, base64: file.content.toString('base64') });
  }

  @FieldResolver(() => Destination, { nullable: true, description: 'Where they go; null while nothing is on record. 毕业去向' })
  destination(@Root() { id }: Graduate, @Ctx() context: Context<Tables>) {
    return context.load(destinationByGraduate, id);
  }

  @FieldResolver(() => [Destination], { description: 'What is and was on record, the latest first. 去向变更记录' })
  destinations(@Root() { id }: Graduate, @Ctx() context: Context<Tables>) {
    return context.load(historyByGraduate, id);
  }
}
