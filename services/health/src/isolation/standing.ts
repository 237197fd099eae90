import { lastDayOf, stageOn, type Mode, type Plan } from '../regime/plan.ts';
import { REASONS, type Reason } from '../regime/regime.ts';

export type StandingOrder = { readonly reason: Reason; readonly plan: Plan; readonly beginsOn: string };

/** What all orders of a person come to on one day. */
export type Standing = {
  readonly mode: Mode;
  readonly reason: Reason;
  readonly severity: number;
  /** Last day, included; null while a result or recovery has to end it. */
  readonly until: string | null;
  /** Every order is over: an officer may let the person go. */
  readonly isDue: boolean;
  /** The day on which time alone changes this; null when it never does. */
  readonly turnsOn: string | null;
};

const STRICTEST: readonly Mode[] = ['HOME', 'CENTRAL', 'HOSPITAL'];
/** Who is placed first when rooms are short; also how grave a reason is beside another. */
export const severityOf = (reason: Reason): number => REASONS.length - REASONS.indexOf(reason);
const least = (days: readonly (string | null)[]): string | null => days.filter(day => day !== null).sort()[0] ?? null;

/**
 * The effective isolation: of the orders not yet over the strictest mode decides, then the gravest reason; it lasts until the last of them ends.
 * @param hasHome whether an own residence is known; without one, isolation at home takes a monitoring room.
 */
export function standingOf(orders: readonly StandingOrder[], today: string, hasHome: boolean): Standing | null {
  const staged = orders.map(order => ({ ...order, ...stageOn(order.plan, order.beginsOn, today), last: lastDayOf(order.plan, order.beginsOn) }));
  const live = staged.filter(order => !order.isDue);
  const deciding = live.length > 0 ? live : staged;
  const [first] = deciding.sort((a, b) => STRICTEST.indexOf(b.mode) - STRICTEST.indexOf(a.mode) || severityOf(b.reason) - severityOf(a.reason));
  if (!first) return null;
  const isOpen = live.some(order => order.last === null);
  return {
    mode: first.mode === 'HOME' && !hasHome ? 'CENTRAL' : first.mode, reason: first.reason, severity: severityOf(first.reason),
    until: isOpen ? null : staged.map(order => order.last).filter(day => day !== null).sort().at(-1) ?? null,
    isDue: live.length === 0, turnsOn: least(live.map(order => order.turnsOn)),
  };
}
