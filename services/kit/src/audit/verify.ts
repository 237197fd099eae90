import pg from 'pg';
import { readAnchor, type Anchor } from './anchor.ts';
import { breaksOf, type ReadSeal } from './breaks.ts';
import type { SealKey } from './key.ts';

/** What a verification of one service's audit found. */
export interface AuditVerdict {
  readonly service: string;
  readonly entries: number;
  readonly seals: number;
  /** Entries not under a seal yet: those of the last second. */
  readonly unsealed: number;
  /** The end of the chain, to be noted elsewhere; null while nothing is sealed. */
  readonly last: Anchor | null;
  /** In words, what does not fit; empty when the chain holds. */
  readonly breaks: readonly string[];
}

export interface Verification {
  readonly adminUrl: string;
  readonly service: string;
  /** The keys that may have signed; the end of the chain must be signed by one of them. */
  readonly keys: readonly SealKey[];
  /** The folder of the anchors. */
  readonly anchors?: string | undefined;
}

/** Made here and not by the function in the database, which whoever owns the database may have changed. */
const LEAF = `sha256(convert_to(jsonb_build_array(extract(epoch from e.at), e.actor, e.action, e.entity, e.entity_id, e.purpose, e.detail, e.request_id)::text, 'UTF8'))`;

const CHANGED = `select id from $s.audit_entry e where leaf <> ${LEAF} order by id limit 20`;

const SEALS = `
  select s.no, extract(epoch from s.at)::text as epoch, s.from_tx::text as "fromTx", s.below_tx::text as "belowTx", s.entries, s.total, s.root, s.previous, s.seal, s.key_id as "keyId", s.signature,
    coalesce(s.entries = f.entries and s.root = f.root, false) as "isKept",
    coalesce(f.oldest > lag(s.at) over (order by s.no) - interval '1 day', true) and coalesce(f.newest < s.at + interval '1 day', true) as "isOfItsTime"
  from $s.audit_seal s cross join lateral (
    select count(*)::int as entries, sha256(coalesce(string_agg(${LEAF}, ''::bytea order by id), ''::bytea)) as root, min(e.at) as oldest, max(e.at) as newest
    from $s.audit_entry e where tx >= s.from_tx and tx < s.below_tx) f order by s.no`;

const TOTAL = `
  select count(*)::int as entries, (count(*) filter (where tx >= last.below_tx))::int as unsealed, (count(*) filter (where tx >= pg_snapshot_xmax(pg_current_snapshot())))::int as "notYet"
  from $s.audit_entry, (select coalesce((select below_tx from $s.audit_seal order by no desc limit 1), '0'::xid8) as below_tx) last`;

/** Recomputes every leaf, root, seal and signature of a service's audit and says where they do not fit what is stored and what was noted outside. */
export async function verifyAudit({ adminUrl, service, keys, anchors }: Verification): Promise<AuditVerdict> {
  const anchor = anchors ? await readAnchor(anchors, service) : undefined;
  const client = new pg.Client({ connectionString: adminUrl, options: '-c search_path=pg_catalog' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const rows = async <Row>(text: string) => (await client.query(text.replaceAll('$s', service))).rows as Row[];
    const changed = await rows<{ id: number }>(CHANGED);
    const seals = (await rows<ReadSeal>(SEALS)).map(seal => ({ ...seal, no: Number(seal.no), total: seal.total === null ? null : Number(seal.total) }));
    const [total] = await rows<{ entries: number; unsealed: number; notYet: number }>(TOTAL);
    const { entries, unsealed, notYet } = total!;
    const last = seals.at(-1);
    return {
      service, entries, seals: seals.length, unsealed,
      last: last ? { no: last.no, seal: last.seal.toString('hex') } : null,
      breaks: [
        ...changed.map(({ id }) => `entry ${id} was changed after it was written`),
        ...(notYet > 0 ? [`${notYet} entries say that they were written by transactions that have not happened`] : []),
        ...breaksOf(service, seals, keys, anchor),
      ],
    };
  } finally {
    await client.end();
  }
}
