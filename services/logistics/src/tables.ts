import type { Closure } from './closures/closure.entity.ts';
import type { Disinfection } from './disinfection/disinfection.entity.ts';
import type { Dispatch } from './dispatches/dispatch.entity.ts';
import type { Place } from './places/place.entity.ts';
import type { PolicyRow } from './policy/policy.ts';
import type { StockItem } from './stores/item.entity.ts';
import type { StockMovement } from './stores/movement.entity.ts';

type Row<Entity> = Pick<Entity, keyof Entity>;

export interface ExposureRow { causeId: string; placeCode: string; placeId: string | null; seats: string[]; since: Date; untilAt: Date; isWithdrawn: boolean; closureId: string | null }
export interface IsolationRow { personId: string; collegeId: string | null; isIsolated: boolean; mode: string | null; roomCode: string | null; since: Date | null; untilDay: string | null; causeIds: string[]; version: number; heardAt: Date }

/** The department's rows as Kysely reads them. */
export interface Tables {
  place: Row<Place>;
  policy: PolicyRow;
  cause: { id: string; version: number; isWithdrawn: boolean; heardAt: Date };
  exposure: ExposureRow;
  closure: Row<Closure>;
  disinfection: Row<Disinfection>;
  evidenceFile: { id: string; name: string; mediaType: string; bytes: Buffer; keptAt: Date };
  head: { id: string; kind: 'STUDENT' | 'STAFF'; collegeId: string | null; isActive: boolean; version: number };
  headcount: { kind: 'STUDENT' | 'STAFF'; people: number };
  item: Row<StockItem>;
  store: { id: string; placeId: string; placeCode: string };
  stock: { storeId: string; itemId: string; quantity: number; countedAt: Date | null };
  movement: Row<StockMovement>;
  dispatch: Row<Dispatch>;
  isolation: IsolationRow;
}
