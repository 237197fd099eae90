import { Can, type Context } from '@campus/kit';
import { Arg, Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { judgedBoard } from './board.store.ts';
import { Board, BoardChange, Clause } from './board.type.ts';
import { findClause } from './clause.store.ts';

type Change = { indicatorCodes: string[]; at: string };

@Resolver(() => Board)
export class BoardResolver {
  @Query(() => Board, { nullable: true, description: 'Every promise of the campus with its figure, judged now; costs the same at any size of campus. 要求看板' })
  @Can('command.board.read')
  board(@Ctx() context: Context<Tables>) {
    return judgedBoard(context);
  }

  @Query(() => Clause, { nullable: true, description: 'One promise, judged now; null if there is none with this code. 条款' })
  @Can('command.board.read')
  clause(@Arg('code', () => String, { description: 'Such as "R3.4"; its case does not matter.' }) code: string, @Ctx() context: Context<Tables>) {
    return findClause({ code: code.toUpperCase() }, context);
  }

  @Subscription(() => BoardChange, {
    description: 'Each change of figures or targets, as it happens. 看板变化',
    subscribe: ({ context }: { context: Context }) => context.live<Change>('command.board.changed'),
  })
  @Can('command.board.read')
  boardChanged(@Root() { indicatorCodes, at }: Change): BoardChange {
    return Object.assign(new BoardChange(), { indicatorCodes, at: new Date(at) });
  }
}
