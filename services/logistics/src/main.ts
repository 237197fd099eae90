import { department } from '@campus/kit';
import { announces } from './events.ts';
import { M0001Places } from './migrations/m0001-places.ts';
import { ConfirmResolver } from './places/confirm.resolver.ts';
import { MoveResolver } from './places/move.resolver.ts';
import { Place } from './places/place.entity.ts';
import { findPlace, PlaceResolver } from './places/place.resolver.ts';
import { RegisterResolver } from './places/register.resolver.ts';
import { openDeclaredRooms } from './residences/declared.consumer.ts';
import { roles } from './roles.ts';

/** 后勤: where everything on campus is and how many it takes. */
export const logistics = department({
  name: 'logistics',
  features: [{ resolvers: [PlaceResolver, RegisterResolver, MoveResolver, ConfirmResolver], entities: [Place], references: { Place: findPlace } }],
  roles,
  migrations: [M0001Places],
  problems: [
    'PLACE_CAPACITY_OUT_OF_RANGE', 'PLACE_CODE_INVALID', 'PLACE_CODE_TAKEN', 'PLACE_CONFIRMED_ALREADY',
    'PLACE_INSIDE_ITSELF', 'PLACE_NAME_INVALID', 'PLACE_PARENT_UNFIT',
  ],
  consumers: [openDeclaredRooms],
  announces,
});
