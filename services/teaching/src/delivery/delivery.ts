export const DELIVERY_MODES = ['ON_SITE', 'BOTH', 'ONLINE'] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/** Why a session is held the way it is, strongest first. */
export const DELIVERY_REASONS = ['DECISION', 'ROOM_CLOSED', 'ISOLATED_SHARE', 'ISOLATED_STUDENTS', 'PLAN'] as const;
export type DeliveryReason = (typeof DELIVERY_REASONS)[number];

/** All that decides how one coming session is held. */
export interface DeliveryFacts {
  readonly hasRoom: boolean;
  /** The room, or something it lies in, is closed at that time. */
  readonly isRoomClosed: boolean;
  /** Enrolled students who are isolated on that day. */
  readonly isolatedCount: number;
  /** The greatest share of isolated students among the classes that hear it, 0 to 1. */
  readonly isolatedShare: number;
  /** What an officer set, for this session or else for its section. */
  readonly decided: DeliveryMode | null;
}

export interface Delivery { readonly mode: DeliveryMode; readonly reason: DeliveryReason }

/**
 * How a session is held: an officer's decision stands above everything; else a closed room or too many isolated send it online, and one isolated student opens it to both.
 * @param shareLimit from policy: the share of a class from which on it is taught online.
 */
export function deliveryOf(facts: DeliveryFacts, shareLimit: number): Delivery {
  if (facts.decided) return { mode: facts.decided, reason: 'DECISION' };
  if (facts.isRoomClosed) return { mode: 'ONLINE', reason: 'ROOM_CLOSED' };
  if (!facts.hasRoom) return { mode: 'ONLINE', reason: 'PLAN' };
  if (facts.isolatedCount > 0 && facts.isolatedShare >= shareLimit) return { mode: 'ONLINE', reason: 'ISOLATED_SHARE' };
  if (facts.isolatedCount > 0) return { mode: 'BOTH', reason: 'ISOLATED_STUDENTS' };
  return { mode: 'ON_SITE', reason: 'PLAN' };
}

/** The causes behind a delivery: none where the plan or an officer decided. */
export function causesOf(reason: DeliveryReason, causes: { readonly closure: readonly string[]; readonly isolation: readonly string[] }): readonly string[] {
  if (reason === 'ROOM_CLOSED') return [...new Set([...causes.closure, ...causes.isolation])].sort();
  if (reason === 'ISOLATED_SHARE' || reason === 'ISOLATED_STUDENTS') return [...causes.isolation].sort();
  return [];
}
