import type { EntityManager } from '@mikro-orm/postgresql';
import { currentScope } from '../database/scope.ts';
import { isOutdated } from '../database/statement-names.ts';
import type { Runtime } from '../runtime/open.ts';
import { isRefused, type Refused } from '../schema/problem.ts';
import type { RequestContext } from './request-context.ts';

/** Carries a refusal out of a transaction, so that it rolls back. */
class Rollback extends Error {
  constructor(readonly answer: Refused) {
    super('refused');
  }
}

/** Runs work on one transaction of the context; a Refused answer or an exception rolls it back. Done again when a migration came between it and its statements. */
export async function inTransaction<T>(runtime: Runtime, context: RequestContext, isPlannedAnew: boolean, work: (em: EntityManager) => Promise<T>, isAgain = false): Promise<T> {
  const scope = { ...currentScope.getStore()!, work: `${runtime.name} ${context.requestId}`, isPlannedAnew };
  try {
    return await currentScope.run(scope, () =>
      runtime.database.orm.em.fork().transactional(async em => {
        context.enter(em as EntityManager, runtime.database.inTransaction(em as EntityManager));
        const answer = await work(em as EntityManager);
        if (isRefused(answer)) throw new Rollback(answer);
        return answer;
      }),
    );
  } catch (error) {
    if (error instanceof Rollback) return error.answer as T;
    if (isOutdated(error) && !isAgain) return await inTransaction(runtime, context, isPlannedAnew, work, true);
    throw error;
  } finally {
    context.leave();
    runtime.wakeRelay();
  }
}
