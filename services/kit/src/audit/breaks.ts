import type { Anchor } from './anchor.ts';
import { BEGINNING, sealOf, type SealFacts } from './chain.ts';
import type { SealKey } from './key.ts';

/** A seal as it is stored, beside what its entries came to. */
export interface ReadSeal extends SealFacts {
  readonly seal: Buffer;
  readonly keyId: string | null;
  readonly signature: Buffer | null;
  readonly isKept: boolean;
  /** No entry is dated more than a day outside the time between the seal before and this one. */
  readonly isOfItsTime: boolean;
}

type Check = (seal: ReadSeal, before: ReadSeal | undefined, service: string, keys: readonly SealKey[]) => string | null;

const CHECKS: readonly Check[] = [
  ({ no, isKept }) => (isKept ? null : `an entry under seal ${no} is missing, added or changed`),
  ({ no, isKept, isOfItsTime }) => (isOfItsTime || !isKept ? null : `an entry under seal ${no} is dated more than a day away from when it was sealed`),
  (seal, before, service) => (follows(seal, before, service) ? null : `seal ${seal.no} does not follow from the seal before it`),
  (seal, _, __, keys) => (isForged(seal, keys) ? `seal ${seal.no} bears a signature that is not ours` : null),
];

/**
 * Where a chain does not fit itself, its keys or its anchor, in words.
 * @param anchor null when none was noted, undefined when nobody looked.
 */
export function breaksOf(service: string, seals: readonly ReadSeal[], keys: readonly SealKey[], anchor: Anchor | null | undefined): string[] {
  return [
    ...seals.flatMap((seal, place) => CHECKS.flatMap(check => check(seal, seals[place - 1], service, keys) ?? [])),
    ...brokenEnd(seals, keys),
    ...lostAnchor(seals, anchor),
  ];
}

function follows(seal: ReadSeal, before: ReadSeal | undefined, service: string): boolean {
  const isNext = seal.no === (before?.no ?? 0) + 1 && seal.previous.equals(before?.seal ?? BEGINNING) && seal.seal.equals(sealOf(service, seal));
  return isNext && (seal.total === null || (seal.fromTx === (before?.belowTx ?? '0') && BigInt(seal.fromTx) <= BigInt(seal.belowTx)));
}

/** A key that this installation no longer has cannot be asked; later seals stand for what it signed. */
function isForged(seal: ReadSeal, keys: readonly SealKey[]): boolean {
  const key = keys.find(({ id }) => id === seal.keyId);
  return key !== undefined && !(seal.signature && key.sign(seal.seal).equals(seal.signature));
}

/** The end stands for everything before it, so that it must be signed; a chain from before there were keys is signed at the next start. */
function brokenEnd(seals: readonly ReadSeal[], keys: readonly SealKey[]): string[] {
  const last = seals.at(-1);
  if (!last || keys.some(({ id }) => id === last.keyId) || seals.every(({ total }) => total === null)) return [];
  return [`seal ${last.no} ends the chain without a signature of this installation`];
}

function lostAnchor(seals: readonly ReadSeal[], anchor: Anchor | null | undefined): string[] {
  if (anchor === undefined) return [];
  if (anchor === null) return seals.some(({ keyId }) => keyId) ? ['no seal is noted outside the database: the note was lost, or the database came from elsewhere'] : [];
  const isThere = seals.some(({ no, seal }) => no === anchor.no && seal.toString('hex') === anchor.seal);
  return isThere ? [] : [`seal ${anchor.no}, which was noted outside the database, is missing: the end of the chain was cut off or made anew`];
}
