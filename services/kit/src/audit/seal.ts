import { sql, type Kysely } from 'kysely';

/**
 * Seals the audit entries of all transactions that ended since the last seal: their leaves into one root, chained to the seal before.
 * Never by id: a row of a transaction still open has a lower id and would be skipped.
 * @returns how many entries it sealed; 0 writes no seal.
 */
export async function sealOnce<DB>(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ entries: number }>`
    with last as (select coalesce(max(no), 0) as no, coalesce(max(below_tx::text::numeric), 0)::text::xid8 as below_tx from audit_seal),
    previous as (select coalesce((select seal from audit_seal order by no desc limit 1), '\\x00'::bytea) as seal),
    edge as (select pg_snapshot_xmin(pg_current_snapshot()) as below_tx),
    fresh as (
      select count(*)::int as entries, sha256(string_agg(leaf, ''::bytea order by id)) as root
      from audit_entry, last, edge where tx >= last.below_tx and tx < edge.below_tx)
    insert into audit_seal (no, from_tx, below_tx, entries, root, previous, seal)
    select last.no + 1, last.below_tx, edge.below_tx, fresh.entries, fresh.root, previous.seal,
      sha256(previous.seal || fresh.root || convert_to((last.no + 1)::text || ' ' || fresh.entries::text, 'UTF8'))
    from last, previous, edge, fresh where fresh.entries > 0
    on conflict (no) do nothing returning entries`.execute(db);
  return rows[0]?.entries ?? 0;
}
