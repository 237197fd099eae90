import { refuseHolder, type Holder, type PairRefusal } from '../posts/pair.ts';
import type { GridLevel } from './chain.ts';

export interface LeaderRefusal { readonly code: PairRefusal['code'] | 'NOT_OF_ROOM'; readonly message: string; readonly path: readonly string[] }

/** Why this person cannot answer for the unit, or null. The head of a room lives in it. */
export function refuseLeader(unit: { readonly level: GridLevel; readonly code: string }, person: Holder): LeaderRefusal | null {
  const path = ['input', 'personId'];
  const refusal = refuseHolder(person, path);
  if (refusal) return refusal;
  if (unit.level === 'ROOM' && person.residenceCode !== unit.code)
    return { code: 'NOT_OF_ROOM', path, message: `${person.name} does not live in ${unit.code}. Choose somebody of the room.` };
  return null;
}
