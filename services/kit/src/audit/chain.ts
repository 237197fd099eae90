import { createHash } from 'node:crypto';

/** What a seal says of the entries of its transactions, and of the seals before it. */
export interface SealFacts {
  readonly no: number;
  /** Microseconds since 1970, as Postgres writes them. */
  readonly epoch: string;
  readonly fromTx: string;
  readonly belowTx: string;
  readonly entries: number;
  /** Entries under this seal and all before it; null on seals made before there was a key. */
  readonly total: number | null;
  readonly root: Buffer;
  readonly previous: Buffer;
}

/** The value that the next seal is chained to. */
export function sealOf(service: string, { no, epoch, fromTx, belowTx, entries, total, root, previous }: SealFacts): Buffer {
  const hash = createHash('sha256');
  if (total === null) return hash.update(previous).update(root).update(`${no} ${entries}`).digest();
  return hash.update(JSON.stringify([service, no, epoch, fromTx, belowTx, entries, total, root.toString('hex'), previous.toString('hex')])).digest();
}

/** The seal before the first. */
export const BEGINNING = Buffer.from([0]);
