/** A promotion that still stands: `to` took over from `from`, and nobody has decided yet whether it is handed back. */
export interface OpenSuccession { readonly id: string; readonly fromId: string; readonly toId: string }

/** Who sits where on a post, and the promotions that still stand, oldest first. */
export interface Bench { readonly a: string | null; readonly b: string | null; readonly successions: readonly OpenSuccession[] }

export type Move =
  | { readonly do: 'PROMOTE'; readonly fromId: string; readonly toId: string }
  | { readonly do: 'REVERT'; readonly successionId: string };

export type RequestReason = 'A_ISOLATED' | 'B_ISOLATED' | 'BOTH_LOST';

/**
 * What must move because somebody is isolated. A is isolated and B can work: B becomes A. The promoted one is isolated too and nobody was appointed
 * beside them: the two sit again where they sat, so that it does not matter which of the two was lost first.
 */
export function moveFor({ a, b, successions }: Bench, isLost: (personId: string) => boolean): Move | null {
  if (a === null || !isLost(a)) return null;
  if (b !== null && !isLost(b)) return { do: 'PROMOTE', fromId: a, toId: b };
  const last = successions.at(-1);
  return last && last.toId === a && b === null ? { do: 'REVERT', successionId: last.id } : null;
}

/** The bench once a move is made. A new promotion has no id yet and is not listed. */
export function after(bench: Bench, move: Move): Bench {
  if (move.do === 'PROMOTE') return { ...bench, a: move.toId, b: null };
  const undone = bench.successions.find(({ id }) => id === move.successionId);
  return undone ? { a: undone.fromId, b: undone.toId, successions: bench.successions.filter(({ id }) => id !== move.successionId) } : bench;
}

/** Why a new B is needed at once, or null if none is: a seat that was empty before anything happened is a gap, not an emergency. */
export function requestFor({ a, b, successions }: Bench, isLost: (personId: string) => boolean): RequestReason | null {
  const noB = b === null || isLost(b);
  if (a !== null && isLost(a) && noB) return 'BOTH_LOST';
  if (b !== null && isLost(b)) return 'B_ISOLATED';
  return b === null && successions.length > 0 ? 'A_ISOLATED' : null;
}

/** Minutes until the new B must be named: a post that nobody holds cannot wait. */
export const REQUEST_MINUTES: Readonly<Record<RequestReason, number>> = { A_ISOLATED: 240, B_ISOLATED: 240, BOTH_LOST: 60 };
