import { Can, isId, type Context } from '@campus/kit';
import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { RosterImport } from './import.entity.ts';
import { findImport } from './import.read.ts';

interface Progress {
  readonly id: string;
}

interface Asked {
  readonly context: Context<Tables>;
  readonly args: Progress;
}

/** What is so now, then what changes: a listener that comes late misses nothing. */
function progressOf({ context, args: { id } }: Asked): AsyncIterableIterator<Progress> {
  const events = context.live<Progress>('roster.import.progressed', progress => progress.id === id);
  let isFirst = true;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (!isFirst) return events.next();
      isFirst = false;
      return { done: false, value: { id } };
    },
    return: async () => (await events.return?.()) ?? { done: true, value: undefined },
  };
}

@Resolver()
export class RosterProgressResolver {
  @Subscription(() => RosterImport, { nullable: true, subscribe: progressOf, description: 'The import as it is now, then each time it gets further. Null if there is none with this id.' })
  @Can('personnel.roster.read')
  rosterImportProgressed(@Arg('id', () => ID, { description: 'Id of the import.' }) _id: string, @Root() { id }: Progress, @Ctx() { db }: Context<Tables>) {
    return isId(id) ? findImport(db, id) : null;
  }
}
