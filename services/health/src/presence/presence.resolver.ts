import { Can, DateTime, isId, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { placeOf } from '../place.ts';
import type { Tables } from '../tables.ts';
import { PresenceConnection, type Presence } from './presence.input.ts';
import type { PresenceRow } from './presence.rows.ts';
import { instantAt, minuteOf } from './stay.ts';

const NOTHING = -1;
type Row = PresenceRow & { code: string; label: string };

const shown = ({ code, label, slot, t0, t1, source }: Row): Presence =>
  ({ place: placeOf(code), seat: label || null, slot, enteredAt: instantAt(t0), leftAt: instantAt(t1), source: source as Presence['source'] });

@Resolver()
export class PresenceResolver {
  @Query(() => PresenceConnection, { description: 'Where one person was, earliest first. Whereabouts are sensitive: reading them is logged. 到访记录' })
  @Can('health.presence.read')
  async presences(
    @Arg('personId', () => ID, { description: 'Id of the Person.' }) personId: string,
    @Arg('from', () => DateTime, { description: 'Stays that end after it.' }) from: Date,
    @Arg('until', () => DateTime, { description: 'Stays that begin before it.' }) until: Date,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context<Tables>,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { db } = context;
    const patient = isId(personId) ? await db.selectFrom('patient').select('no').where('id', '=', personId).executeTakeFirst() : undefined;
    const query = db.selectFrom('presence').innerJoin('spot', 'spot.id', 'presence.spot').innerJoin('place', 'place.no', 'spot.place')
      .select(['presence.person', 'presence.spot', 'presence.t0', 'presence.t1', 'presence.source', 'presence.slot', 'place.code', 'spot.label'])
      .where('presence.person', '=', patient?.no ?? NOTHING).where('presence.t0', '<', minuteOf(until)).where('presence.t1', '>', minuteOf(from));
    const found = await page(args, info, { db, query, order: [{ column: 'presence.t0', direction: 'asc' }, { column: 'presence.spot', direction: 'asc' }] });
    if (patient) await context.audit({ action: 'presence.read', entity: 'Person', entityId: personId, detail: { from, until } });
    const nodes = found.nodes.map(shown);
    const { edges } = found;
    return { ...found, nodes, edges: edges.map(({ cursor, node }) => ({ cursor, node: shown(node) })) };
  }
}
