import pg from 'pg';

/** What a verification of one service's audit found. */
export interface AuditVerdict {
  readonly service: string;
  readonly entries: number;
  readonly seals: number;
  /** Entries not under a seal yet: those of the last second. */
  readonly unsealed: number;
  /** In words, what does not fit; empty when the chain holds. */
  readonly breaks: readonly string[];
}

/** Recomputes every leaf, root and seal of a service's audit and says where they do not fit what is stored. */
export async function verifyAudit(adminUrl: string, service: string): Promise<AuditVerdict> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const one = async <Row>(text: string) => (await client.query(text.replaceAll('$s', service))).rows as Row[];
    const leaves = await one<{ id: number }>('select id from $s.audit_entry e where leaf <> $s.audit_leaf(e) order by id limit 20');
    const seals = await one<{ no: number; kept: boolean; chained: boolean }>(`
      select s.no, coalesce(s.entries = f.entries and s.root = f.root, false) as kept,
        s.seal = sha256(s.previous || s.root || convert_to(s.no::text || ' ' || s.entries::text, 'UTF8'))
        and s.previous = coalesce(lag(s.seal) over (order by s.no), '\\x00'::bytea)
        and s.no = row_number() over (order by s.no) as chained
      from $s.audit_seal s cross join lateral (
        select count(*)::int as entries, sha256(string_agg(leaf, ''::bytea order by id)) as root from $s.audit_entry where tx >= s.from_tx and tx < s.below_tx) f order by s.no`);
    const [total] = await one<{ entries: number; unsealed: number }>(`
      select count(*)::int as entries, (count(*) filter (where tx >= coalesce((select below_tx from $s.audit_seal order by no desc limit 1), '0'::xid8)))::int as unsealed from $s.audit_entry`);
    const breaks = [
      ...leaves.map(({ id }) => `entry ${id} was changed after it was written`),
      ...seals.filter(({ kept }) => !kept).map(({ no }) => `an entry under seal ${no} is missing, added or changed`),
      ...seals.filter(({ chained }) => !chained).map(({ no }) => `seal ${no} does not follow from the seal before it`),
    ];
    return { service, entries: total?.entries ?? 0, seals: seals.length, unsealed: total?.unsealed ?? 0, breaks };
  } finally {
    await client.end();
  }
}
