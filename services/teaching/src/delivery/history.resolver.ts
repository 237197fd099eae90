import { batch, group, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Section } from '../sections/section.type.ts';
import { SESSION_COLUMNS } from '../sessions/session.store.ts';
import { Session, sessionFrom } from '../sessions/session.type.ts';
import type { DecisionRow, DeliveryChangeRow, Tables } from '../tables.ts';
import { DeliveryChange, DeliveryDecision } from './decision.type.ts';

const changesOf = batch<string, DeliveryChangeRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('deliveryChange').selectAll().where(sql<boolean>`session_id = any(${ids}::uuid[])`).orderBy('at', 'desc').orderBy('id', 'desc').execute(), row => row.sessionId),
);

const decisionsOf = batch<string, DecisionRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('deliveryDecision').selectAll().where('endedAt', 'is', null).where(sql<boolean>`section_id = any(${ids}::uuid[])`).execute(), row => row.sectionId),
);

const sessionsOf = batch<string, Session[], Tables>(async (ids, { db }) =>
  group(ids, (await db.selectFrom('session').select(SESSION_COLUMNS).where(sql<boolean>`section_id = any(${ids}::uuid[])`).orderBy('startsAt').execute()).map(sessionFrom), row => row.sectionId),
);

const decisionFrom = (row: DecisionRow | undefined) => row && Object.assign(new DeliveryDecision(), row);

@Resolver(() => Session)
export class SessionHistoryResolver {
  @FieldResolver(() => [DeliveryChange], { description: 'Every change of how it is held, latest first. 变更记录' })
  async changes(@Root() { id }: Session, @Ctx() context: Context<Tables>) {
    return (await context.load(changesOf, id)) ?? [];
  }

  @FieldResolver(() => DeliveryDecision, { nullable: true, description: 'What an officer decided for it or for its section; null while the rules decide. 人工决定' })
  async decision(@Root() { id, sectionId }: Session, @Ctx() context: Context<Tables>) {
    const decisions = (await context.load(decisionsOf, sectionId)) ?? [];
    return decisionFrom(decisions.find(one => one.sessionId === id) ?? decisions.find(one => one.sessionId === null)) ?? null;
  }
}

@Resolver(() => Section)
export class SectionSessionsResolver {
  @FieldResolver(() => [Session], { description: 'Its sessions of the term, in the order of time. 课次' })
  async sessions(@Root() { id }: Section, @Ctx() context: Context<Tables>) {
    return (await context.load(sessionsOf, id)) ?? [];
  }

  @FieldResolver(() => DeliveryDecision, { nullable: true, description: 'What an officer decided for all its coming sessions; null while the rules decide. 人工决定' })
  async decision(@Root() { id }: Section, @Ctx() context: Context<Tables>) {
    const decisions = (await context.load(decisionsOf, id)) ?? [];
    return decisionFrom(decisions.find(one => one.sessionId === null)) ?? null;
  }
}
