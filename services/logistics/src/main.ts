import { department, personalDataOf, type Context } from '@campus/kit';
import { Closure } from './closures/closure.entity.ts';
import { ClosureResolver, PlaceClosureResolver } from './closures/closure.resolver.ts';
import { closureById } from './closures/closure.store.ts';
import { ClosingResolver } from './closures/closing.resolver.ts';
import { ClosureSummaryResolver } from './closures/summary.resolver.ts';
import { Disinfection } from './disinfection/disinfection.entity.ts';
import { DisinfectionResolver } from './disinfection/disinfection.resolver.ts';
import { disinfectionById } from './disinfection/disinfection.store.ts';
import { WorkResolver } from './disinfection/work.resolver.ts';
import { Dispatch } from './dispatches/dispatch.entity.ts';
import { DispatchResolver } from './dispatches/dispatch.resolver.ts';
import { dispatchById } from './dispatches/dispatch.store.ts';
import { SendingResolver } from './dispatches/sending.resolver.ts';
import { announces } from './events.ts';
import { closeExposedPlaces, closeLatePlaces } from './exposures/exposed.consumer.ts';
import { orderMeals, supplyIsolated } from './isolations/isolation.consumer.ts';
import { M0001Places } from './migrations/m0001-places.ts';
import { M0002Policy } from './migrations/m0002-policy.ts';
import { M0003Closures } from './migrations/m0003-closures.ts';
import { M0004Supplies } from './migrations/m0004-supplies.ts';
import { M0005Norms } from './migrations/m0005-norms.ts';
import { M0006SharedParts } from './migrations/m0006-shared-parts.ts';
import { M0007DispatchesOfAPerson } from './migrations/m0007-dispatches-of-a-person.ts';
import { countHeads } from './people/heads.consumer.ts';
import { Person, personOf } from './person.ts';
import { sources } from './personal/personal.sources.ts';
import { ConfirmResolver } from './places/confirm.resolver.ts';
import { MoveResolver } from './places/move.resolver.ts';
import { Place } from './places/place.entity.ts';
import { findPlace, PlaceResolver } from './places/place.resolver.ts';
import { RegisterResolver } from './places/register.resolver.ts';
import { problems } from './problems.ts';
import { sayHowItStands } from './reports/indicator.store.ts';
import { openDeclaredRooms } from './residences/declared.consumer.ts';
import { roles } from './roles.ts';
import { GoodsResolver } from './stores/goods.resolver.ts';
import { GoodsLineResolver, StockItemResolver, StockLevelResolver, StockMovementResolver, StoreResolver } from './stores/stock.resolver.ts';
import { itemById, storeById } from './stores/store.store.ts';
import type { Tables } from './tables.ts';

type Key = { id: string };
type Asked = Context<Tables>;

/** 后勤: where everything on campus is, what is closed and disinfected, and what is in store and on its way. */
export const logistics = department({
  name: 'logistics',
  features: [
    { resolvers: [PlaceResolver, RegisterResolver, MoveResolver, ConfirmResolver], entities: [Place], references: { Place: findPlace } },
    { resolvers: [ClosureResolver, PlaceClosureResolver, ClosingResolver, ClosureSummaryResolver], entities: [Closure], references: { Closure: ({ id }: Key, context: Asked) => context.load(closureById, id) } },
    { resolvers: [DisinfectionResolver, WorkResolver], entities: [Disinfection], references: { Disinfection: ({ id }: Key, context: Asked) => context.load(disinfectionById, id) } },
    {
      resolvers: [StockItemResolver, StoreResolver, StockLevelResolver, GoodsLineResolver, StockMovementResolver, GoodsResolver],
      references: { StockItem: ({ id }: Key, context: Asked) => context.load(itemById, id), Store: ({ id }: Key, context: Asked) => context.load(storeById, id) },
    },
    { resolvers: [personalDataOf('logistics', () => Person, sources)], types: [Person], references: { Person: ({ id }: Key) => personOf(id) } },
    { resolvers: [DispatchResolver, SendingResolver], entities: [Dispatch], references: { Dispatch: ({ id }: Key, context: Asked) => context.load(dispatchById, id) } },
  ],
  roles,
  migrations: [M0001Places, M0002Policy, M0003Closures, M0004Supplies, M0005Norms, M0006SharedParts, M0007DispatchesOfAPerson],
  problems,
  consumers: [openDeclaredRooms, closeExposedPlaces, closeLatePlaces, supplyIsolated, orderMeals, countHeads, sayHowItStands],
  announces,
});
