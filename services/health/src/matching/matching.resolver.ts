import { Can, isId, missing, refused, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { Person, personOf } from '../person.ts';
import { policyAt } from '../policy/policy.store.ts';
import { announce, follow } from '../result/consequence.store.ts';
import { LaboratoryResult } from '../result/result.entity.ts';
import type { ResultRow, Tables } from '../tables.ts';
import { DismissResultInput, DismissResultResult, DismissResultSuccess, MatchResultInput, MatchResultResult, MatchResultSuccess } from './matching.input.ts';
import { suggestionKey, suggestionsFor } from './suggestion.store.ts';

const SHORTEST_REASON = 4;

const notWaiting = (id: string) => ({ code: 'NOT_UNMATCHED', message: `Result ${id} does not wait any more: it was matched, dismissed or replaced. Load the queue again.`, path: ['input', 'resultId'] });

const found = ({ em }: Context<Tables>, id: string) => (isId(id) ? em.findOne(LaboratoryResult, id) : null);

/** Writes an officer's decision, then lets states and live pages follow. */
async function decide(context: Context<Tables>, result: LaboratoryResult, change: Partial<LaboratoryResult>, action: string): Promise<void> {
  Object.assign(result, change, { settledBy: context.actor.id, settledAt: context.now() });
  await context.em.flush();
  await context.audit({ action, entity: 'LaboratoryResult', entityId: result.id, detail: { person: result.personId, note: result.note } });
  const row = await context.db.selectFrom('laboratoryResult').selectAll().where('id', '=', result.id).executeTakeFirstOrThrow();
  await follow(context, [row], await policyAt(context.db, context.now()));
  await announce(context, [row] satisfies ResultRow[]);
}

@Resolver(() => LaboratoryResult)
export class MatchingResolver {
  @Mutation(() => MatchResultResult, { description: "Says whose an unmatched result is; the person's state follows at once. 匹配结果" })
  @Can('health.result.match')
  async matchResult(@Arg('input', () => MatchResultInput, { description: 'Which result and whose.' }) input: MatchResultInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const result = await found(context, input.resultId);
    if (!result) return refused(missing('result', input.resultId, ['input', 'resultId']));
    if (result.outcome !== 'UNMATCHED') return refused(notWaiting(result.id));
    const person = await context.db.selectFrom('patient').select(['id', 'collegeId']).where(sql<boolean>`upper(number) = ${input.personNumber.trim().toUpperCase()}`).orderBy('isActive', 'desc').executeTakeFirst();
    if (!person) return refused({ ...missing('person with the number', input.personNumber, ['input', 'personNumber']), code: 'PERSON_UNKNOWN' });
    await decide(context, result, { personId: person.id, collegeId: person.collegeId, outcome: 'COUNTED', reason: 'MATCHED_BY_OFFICER', note: input.note ?? null }, 'laboratory-result.matched');
    return Object.assign(new MatchResultSuccess(), { result });
  }

  @Mutation(() => DismissResultResult, { description: 'Takes an unmatched result out of the queue, with a reason; it is kept. 不予处理' })
  @Can('health.result.dismiss')
  async dismissResult(@Arg('input', () => DismissResultInput, { description: 'Which result and why.' }) input: DismissResultInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const result = await found(context, input.resultId);
    if (!result) return refused(missing('result', input.resultId, ['input', 'resultId']));
    if (result.outcome !== 'UNMATCHED') return refused(notWaiting(result.id));
    const reason = input.reason.trim();
    if (reason.length < SHORTEST_REASON) return refused({ code: 'REASON_MISSING', message: `A reason of ${SHORTEST_REASON} characters or more is needed. Say why nobody here has this result.`, path: ['input', 'reason'] });
    await decide(context, result, { outcome: 'DISMISSED', reason: 'DISMISSED_BY_OFFICER', note: reason }, 'laboratory-result.dismissed');
    return Object.assign(new DismissResultSuccess(), { result });
  }

  @FieldResolver(() => [Person], { description: 'For an unmatched result: up to five people with the same name and birth date. A hint for the officer, never a match.' })
  @Can('health.result.match')
  async suggestions(@Root() { outcome, subjectName, subjectBornOn }: LaboratoryResult, @Ctx() context: Context<Tables>) {
    if (outcome !== 'UNMATCHED' || !subjectName || !subjectBornOn) return [];
    const people = await context.load(suggestionsFor, suggestionKey(subjectBornOn, subjectName));
    return (people ?? []).map(person => personOf(person.id));
  }
}
