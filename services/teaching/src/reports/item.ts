import type { DeliveryMode } from '../delivery/delivery.ts';

/** One line of an incident: what was done for a cause, and how it stands. */
export interface Item {
  kind: 'SESSION' | 'ONLINE_PLACE';
  id: string;
  causeIds: readonly string[];
  label: string;
  labelEnglish: string;
  detail: string | null;
  detailEnglish: string | null;
  personId?: string;
  placeCode?: string;
  state: 'ACTIVE' | 'UNDONE';
  at: Date;
  version: number;
}

export interface SessionFacts {
  readonly id: string;
  readonly course: string;
  readonly section: string;
  /** Campus day and time. */
  readonly moment: string;
  readonly roomCode: string | null;
  readonly mode: DeliveryMode;
  readonly causeIds: readonly string[];
  readonly cancelledAt: Date | string | null;
  readonly sequence: number;
}
type Place = { readonly id: string; readonly personId: string; readonly until: string | null; readonly endedAt: Date | string | null; readonly causeIds: readonly string[]; readonly version: number };

const MODES: Record<DeliveryMode, readonly [chinese: string, english: string]> = { ON_SITE: ['恢复线下', 'on site again'], BOTH: ['线上线下同步', 'on site and online'], ONLINE: ['改为线上', 'online'] };
const CALLED_OFF = ['停课', 'called off'] as const;

/**
 * A session that goes online because of a cause, or no longer does: the cause is gone, or the session does not take place.
 * @param causesBefore whose line it was.
 */
export function sessionItem({ id, course, section, moment, roomCode, mode, causeIds, cancelledAt, sequence }: SessionFacts, causesBefore: readonly string[], at: Date): Item {
  const [detail, detailEnglish] = cancelledAt ? CALLED_OFF : MODES[mode];
  return {
    kind: 'SESSION', id, causeIds: causeIds.length > 0 ? causeIds : causesBefore, label: `${course} ${moment}`, labelEnglish: `${section} ${moment}`, detail, detailEnglish,
    ...(roomCode && { placeCode: roomCode }), state: causeIds.length > 0 && !cancelledAt ? 'ACTIVE' : 'UNDONE', at, version: sequence,
  };
}

/** A place online: until when somebody takes part from outside the room, and never why. */
export function placeItem(place: Place, course: string, at: Date): Item {
  const until = place.until ? [`线上至 ${place.until}`, `online until ${place.until}`] : ['线上，日期待定', 'online until further notice'];
  return {
    kind: 'ONLINE_PLACE', id: place.id, causeIds: place.causeIds, label: `${course} 线上席位`, labelEnglish: `Online place: ${course}`,
    detail: place.endedAt ? '已结束' : until[0]!, detailEnglish: place.endedAt ? 'ended' : until[1]!, personId: place.personId, state: place.endedAt ? 'UNDONE' : 'ACTIVE', at, version: place.version,
  };
}
