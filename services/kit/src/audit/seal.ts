import { sql, type Kysely } from 'kysely';
import { readAnchor, writeAnchor } from './anchor.ts';
import { BEGINNING, sealOf, type SealFacts } from './chain.ts';
import type { SealKey } from './key.ts';

/** Whose audit is sealed, and by what. */
export interface Sealing {
  readonly service: string;
  readonly key: SealKey;
  /** The folder of the anchors; without one, nothing outside the database shows that the end of the chain was cut off. */
  readonly anchors?: string | undefined;
}

/** Thrown when the database lacks the seal that was noted last: the note stays, so that `npm run audit` tells it. */
export class AnchorLost extends Error {
  constructor(service: string, no: number) {
    super(`The audit of ${service} has lost seal ${no}, which was noted outside the database. Run npm run audit, and keep the database and the note as they are until somebody has looked.`);
  }
}

/**
 * Seals the audit entries of all transactions that ended since the last seal: their leaves into one root, chained to the seal before, signed.
 * Never by id: a row of a transaction still open has a lower id and would be skipped. A chain whose end another key signed, or none, is signed anew at once.
 * @returns how many entries it sealed.
 * @throws AnchorLost after sealing.
 */
export async function sealOnce<DB>(db: Kysely<DB>, sealing: Sealing): Promise<number> {
  const { keyId, at, ...facts } = await unsealed(db);
  const isEndOurs = keyId === sealing.key.id || (keyId === null && facts.no === 1);
  if (facts.entries === 0 && isEndOurs) return 0;
  const seal = sealOf(sealing.service, facts);
  const { rows } = await sql`
    insert into audit_seal (no, at, from_tx, below_tx, entries, total, root, previous, seal, key_id, signature)
    values (${facts.no}, ${at}::timestamptz, ${facts.fromTx}::xid8, ${facts.belowTx}::xid8, ${facts.entries}, ${facts.total}, ${facts.root}, ${facts.previous}, ${seal}, ${sealing.key.id}, ${sealing.key.sign(seal)})
    on conflict (no) do nothing returning no`.execute(db);
  if (rows.length === 0) return 0;
  if (sealing.anchors) await moveAnchor(db, sealing.service, sealing.anchors, facts.no, seal);
  return facts.entries;
}

interface Unsealed extends SealFacts {
  readonly at: string;
  readonly keyId: string | null;
}

async function unsealed<DB>(db: Kysely<DB>): Promise<Unsealed> {
  const { rows } = await sql<Unsealed>`
    with ending as (select * from audit_seal order by no desc limit 1),
    last as (
      select coalesce(max(no), 0) as no, coalesce(max(below_tx::text)::xid8, '0'::xid8) as below_tx, max(key_id) as key_id,
        case when max(no) is null then 0 when max(total) is null then (select sum(entries) from audit_seal) else max(total) end as total from ending),
    edge as (select greatest(pg_snapshot_xmin(pg_current_snapshot())::text::numeric, last.below_tx::text::numeric)::text::xid8 as below_tx, clock_timestamp() as at from last),
    fresh as (
      select count(*)::int as entries, sha256(coalesce(string_agg(leaf, ''::bytea order by id), ''::bytea)) as root
      from audit_entry, last, edge where tx >= last.below_tx and tx < edge.below_tx)
    select last.no + 1 as no, edge.at::text as at, extract(epoch from edge.at)::text as epoch, last.below_tx::text as "fromTx", edge.below_tx::text as "belowTx",
      fresh.entries, (last.total + fresh.entries)::bigint as total, fresh.root, coalesce((select seal from ending), ${BEGINNING}) as previous, last.key_id as "keyId"
    from last cross join edge cross join fresh`.execute(db);
  return rows[0]!;
}

async function moveAnchor<DB>(db: Kysely<DB>, service: string, folder: string, no: number, seal: Buffer): Promise<void> {
  const anchor = await readAnchor(folder, service);
  if (anchor) {
    const { rows } = await sql`select from audit_seal where no = ${anchor.no} and seal = ${Buffer.from(anchor.seal, 'hex')}`.execute(db);
    if (rows.length === 0) throw new AnchorLost(service, anchor.no);
  }
  await writeAnchor(folder, service, { no, seal: seal.toString('hex') });
}
