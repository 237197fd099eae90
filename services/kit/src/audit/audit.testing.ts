import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { library } from '../example/library.ts';
import { openWorld } from '../testing.ts';
import { BEGINNING, sealOf, type SealFacts } from './chain.ts';
import { sealKey, type SealKey } from './key.ts';
import { sealOnce } from './seal.ts';
import { verifyAudit } from './verify.ts';

const LAW = '01930000-0000-7000-8000-000000000001';
const BUY = `mutation { buyBook(input: { title: "One", copies: 1, collegeId: "${LAW}" }) { __typename } }`;

export const OURS = sealKey('the secret of this installation');

/** A library whose audit can be written, sealed and tampered with by someone who owns the database. */
export async function openAudit() {
  const world = await openWorld(library);
  const anchors = await mkdtemp(path.join(tmpdir(), 'campusloop-anchors-'));
  const client = new pg.Client({ connectionString: world.adminUrl, options: '-c search_path=library' });
  await client.connect();

  const tamper = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows;
  const write = async (count: number) => {
    for (let written = 0; written < count; written++) await world.as('librarian').run(BUY);
  };
  const seal = (key: SealKey = OURS) => world.runtime.system('seal').run(() => sealOnce(world.runtime.database.kysely, { service: 'library', key, anchors }));
  /** Another test on the server may have a transaction open, whose end is waited for. */
  const sealed = async (entries: number) => {
    for (let count = 0; count < entries; ) count += await seal();
  };
  return {
    tamper,
    write,
    seal,
    sealed,
    /** What `npm run audit` would find. */
    breaks: async (...keys: SealKey[]) => (await verifyAudit({ adminUrl: world.adminUrl, service: 'library', keys: keys.length > 0 ? keys : [OURS], anchors })).breaks,
    /** Takes away what was noted outside the database. */
    forget: () => rm(anchors, { recursive: true, force: true }),
    /** Three seals over two entries each, and nothing else. */
    async begin() {
      await tamper('truncate audit_entry, audit_seal restart identity');
      await rm(anchors, { recursive: true, force: true });
      for (let seals = 0; seals < 3; seals++) {
        await write(2);
        await sealed(2);
      }
    },
    /** Seals as they were before there was a key, over what is there. */
    async sealAsBefore() {
      await tamper(`insert into audit_seal (no, from_tx, below_tx, entries, root, previous, seal)
        select no, from_tx, below_tx, entries, root, previous, sha256(previous || root || convert_to(no::text || ' ' || entries::text, 'UTF8')) from (
          select 1 as no, '0'::xid8 as from_tx, pg_snapshot_xmax(pg_current_snapshot()) as below_tx, count(*)::int as entries, sha256(string_agg(leaf, ''::bytea order by id)) as root, '\\x00'::bytea as previous from audit_entry) made`);
    },
    /** Gives every seal the root, total and chain that its entries now ask for: all that can be done without the key. */
    async remake(signature: (no: number) => { keyId: string | null; signature: Buffer | null }) {
      let previous: Buffer = BEGINNING;
      let total = 0;
      const seals = await tamper(`select no::int, extract(epoch from s.at)::text as epoch, from_tx::text as "fromTx", below_tx::text as "belowTx", count(e.id)::int as entries, sha256(coalesce(string_agg(leaf, ''::bytea order by id), '')) as root
        from audit_seal s left join audit_entry e on tx >= from_tx and tx < below_tx group by s.no order by s.no`);
      for (const facts of seals as Omit<SealFacts, 'total' | 'previous'>[]) {
        total += facts.entries;
        const made = sealOf('library', { ...facts, total, previous });
        const { keyId, signature: bytes } = signature(facts.no);
        await tamper('update audit_seal set entries = $2, total = $3, root = $4, previous = $5, seal = $6, key_id = $7, signature = $8 where no = $1', [facts.no, facts.entries, total, facts.root, previous, made, keyId, bytes]);
        previous = made;
      }
    },
    async close() {
      await client.end();
      await world.close();
      await rm(anchors, { recursive: true, force: true });
    },
  };
}
