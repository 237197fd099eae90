import { Can, isId, missing, refused, uuid7, type Context } from '@campus/kit';
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { tryAgain } from '../matching/retry.store.ts';
import { policyAt } from '../policy/policy.store.ts';
import { TestRound } from '../round/round.entity.ts';
import { refuseSwabbing } from '../round/round.ts';
import type { PatientRow, Tables } from '../tables.ts';
import { Swab } from './swab.entity.ts';
import { Tube } from './tube.entity.ts';
import { AddSwabInput, AddSwabResult, AddSwabSuccess, OpenTubeInput, OpenTubeResult, OpenTubeSuccess, SealTubeInput, SealTubeResult, SealTubeSuccess } from './tube.input.ts';
import { plainLabel, refuseCapacity, refuseLabel, refuseSeal, refuseSwab, type TubeFacts } from './tube.ts';

/** Locks the tube, so that two nurses cannot both put the last swab in. */
const lockedTube = ({ em }: Context<Tables>, id: string) => (isId(id) ? em.findOne(Tube, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null);

async function factsOf({ em }: Context<Tables>, tube: Tube): Promise<TubeFacts> {
  const swabs = await em.find(Swab, { tubeId: tube.id });
  return { ...tube, people: swabs.map(swab => swab.personId) };
}

const personNumbered = async ({ db }: Context<Tables>, number: string): Promise<PatientRow | undefined> =>
  db.selectFrom('patient').selectAll().where(sql<boolean>`upper(number) = ${number.trim().toUpperCase()}`).orderBy('isActive', 'desc').executeTakeFirst();

const unreadTube = async ({ db }: Context<Tables>, roundId: string, personId: string): Promise<string | null> =>
  (await db.selectFrom('swab').innerJoin('tube', 'tube.id', 'swab.tubeId').select('tube.label').where('swab.roundId', '=', roundId).where('swab.personId', '=', personId).where('swab.isUnread', '=', true).executeTakeFirst())?.label ?? null;

@Resolver(() => Tube)
export class SwabbingResolver {
  @Mutation(() => OpenTubeResult, { description: 'Opens a tube in a round: of its pool size, or for one swab. 启用试管' })
  @Can('health.tube.open')
  async openTube(@Arg('input', () => OpenTubeInput, { description: 'The tube.' }) input: OpenTubeInput, @Ctx() context: Context<Tables>) {
    const round = isId(input.testRoundId) ? await context.em.findOne(TestRound, input.testRoundId) : null;
    if (!round) return refused(missing('test round', input.testRoundId, ['input', 'testRoundId']));
    const capacity = input.capacity ?? round.poolSize;
    const policy = await policyAt(context.db, context.now());
    const refusals = [refuseSwabbing(round), refuseLabel(input.label), capacity === 1 ? null : refuseCapacity(capacity, policy.tubeCapacities)].filter(refusal => refusal !== null);
    if (refusals.length > 0) return refused(refusals);

    const label = plainLabel(input.label);
    const facts = { id: uuid7(), label, roundId: round.id, capacity, status: 'OPEN', openedAt: context.now(), sealedAt: null, readAt: null } as const;
    const opened = await context.db.insertInto('tube').values(facts).onConflict(on => on.column('label').doNothing()).returning('id').executeTakeFirst();
    if (!opened) return refused({ code: 'LABEL_TAKEN', message: `Another tube has the label ${label}. Check the label, or take a new tube.`, path: ['input', 'label'] });
    await context.audit({ action: 'tube.opened', entity: 'Tube', entityId: facts.id, detail: { label, round: round.id, capacity } });
    return Object.assign(new OpenTubeSuccess(), { tube: await context.em.findOneOrFail(Tube, facts.id) });
  }

  @Mutation(() => AddSwabResult, { description: "Puts one person's swab into an open tube; a person has one unread tube in a round. 加入采样" })
  @Can('health.tube.fill')
  async addSwab(@Arg('input', () => AddSwabInput, { description: 'The swab.' }) input: AddSwabInput, @Ctx() context: Context<Tables>) {
    const tube = await lockedTube(context, input.tubeId);
    if (!tube) return refused(missing('tube', input.tubeId, ['input', 'tubeId']));
    const round = await context.em.findOneOrFail(TestRound, tube.roundId);
    const person = await personNumbered(context, input.personNumber);
    if (!person) return refused({ ...missing('person with the number', input.personNumber, ['input', 'personNumber']), code: 'PERSON_UNKNOWN' });
    const refusal = refuseSwabbing(round) ?? refuseSwab(await factsOf(context, tube), person.id, await unreadTube(context, round.id, person.id));
    if (refusal) return refused(refusal);

    const facts = { id: uuid7(), tubeId: tube.id, roundId: round.id, personId: person.id, collegeId: person.collegeId, takenAt: input.takenAt ?? context.now(), isUnread: true };
    const added = await context.db.insertInto('swab').values(facts).onConflict(on => on.doNothing()).returning('id').executeTakeFirst();
    if (!added) return refused({ code: 'ALREADY_IN_ROUND', message: "This person's swab is being put into another tube of this round. Go on with the next person.", path: ['input', 'personNumber'] });
    await context.audit({ action: 'swab.added', entity: 'Tube', entityId: tube.id, detail: { person: person.id } });
    return Object.assign(new AddSwabSuccess(), { tube, swab: await context.em.findOneOrFail(Swab, facts.id) });
  }

  @Mutation(() => SealTubeResult, { description: 'Seals a tube for the laboratory; it takes no swab any more. 封管' })
  @Can('health.tube.seal')
  async sealTube(@Arg('input', () => SealTubeInput, { description: 'Which tube.' }) { tubeId }: SealTubeInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const tube = await lockedTube(context, tubeId);
    if (!tube) return refused(missing('tube', tubeId, ['input', 'tubeId']));
    const refusal = refuseSeal(await factsOf(context, tube));
    if (refusal) return refused(refusal);

    Object.assign(tube, { sealedAt: context.now(), status: 'SEALED' });
    await context.em.flush();
    await context.audit({ action: 'tube.sealed', entity: 'Tube', entityId: tube.id, detail: { label: tube.label } });
    await tryAgain(context, { numbers: [], digests: [], labels: [tube.label] }, await policyAt(context.db, context.now()));
    await context.em.refresh(tube);
    return Object.assign(new SealTubeSuccess(), { tube });
  }
}
