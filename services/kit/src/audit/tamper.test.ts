import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openAudit, OURS } from './audit.testing.ts';
import { sealKey } from './key.ts';

const audit = await openAudit();
afterAll(() => audit.close());
beforeEach(() => audit.begin());

const FORGED = `(at, tx, actor, action, entity, entity_id) select at, tx, 'nobody', 'book.returned', 'Book', 'x' from audit_entry where id =`;
const THEIRS = sealKey('the secret of another installation');

describe('A chain that nobody touched', () => {
  it('holds', async () => expect(await audit.breaks()).toEqual([]));

  it('holds with entries that wait for their seal', async () => {
    await audit.write(1);
    expect(await audit.breaks()).toEqual([]);
  });
});

describe('What the owner of the database does to', () => {
  it.each([
    ['an entry', "update audit_entry set action = 'book.read' where id = 3", 'entry 3 was changed after it was written'],
    ['an entry, with its leaf', "update audit_entry e set action = 'book.read' where id = 3; update audit_entry e set leaf = audit_leaf(e) where id = 3", 'an entry under seal 2 is missing, added or changed'],
    ['the first entry: gone', 'delete from audit_entry where id = 1', 'an entry under seal 1 is missing, added or changed'],
    ['the last entry: gone', 'delete from audit_entry where id = 6', 'an entry under seal 3 is missing, added or changed'],
    ['the time before the first seal: an entry more', `insert into audit_entry ${FORGED} 1`, 'an entry under seal 1 is missing, added or changed'],
    ['the time between two seals: an entry more', `insert into audit_entry ${FORGED} 4`, 'an entry under seal 2 is missing, added or changed'],
    ['the windows of two seals: an entry between them', `insert into audit_entry ${FORGED} 4; update audit_seal set below_tx = (select max(tx::text)::xid8 from audit_entry where id = 4) where no = 2`, 'seal 2 does not follow from the seal before it'],
    ['the time after the last seal: an entry that is never sealed', `insert into audit_entry (tx, actor, action, entity, entity_id) values ('9000000000', 'nobody', 'book.returned', 'Book', 'x')`,
      '1 entries say that they were written by transactions that have not happened'],
    ['two entries: swapped', 'update audit_entry e set at = o.at, entity_id = o.entity_id, detail = o.detail, leaf = o.leaf from audit_entry o where (e.id, o.id) in ((3, 4), (4, 3))', 'an entry under seal 2 is missing, added or changed'],
    ['two seals: swapped', 'update audit_seal set no = 100 where no = 1; update audit_seal set no = 1 where no = 2; update audit_seal set no = 2 where no = 100', 'seal 1 does not follow from the seal before it'],
    ['a seal: gone, with its entries', 'delete from audit_entry where id in (3, 4); delete from audit_seal where no = 2', 'seal 3 does not follow from the seal before it'],
    ['the last seal: gone, with its entries', 'delete from audit_entry where id > 4; delete from audit_seal where no = 3', 'seal 3, which was noted outside the database, is missing: the end of the chain was cut off or made anew'],
    ['all of it: gone', 'delete from audit_entry; delete from audit_seal', 'seal 3, which was noted outside the database, is missing: the end of the chain was cut off or made anew'],
    ['the time of a seal', "update audit_seal set at = at - interval '1 hour' where no = 2", 'seal 2 does not follow from the seal before it'],
    ['a signature', "update audit_seal set signature = '' where no = 2", 'seal 2 bears a signature that is not ours'],
  ])('%s is seen', async (_, tampering, found) => {
    await audit.tamper(tampering);
    expect(await audit.breaks()).toContain(found);
  });

  it('an entry is seen though the function that makes leaves says otherwise', async () => {
    await audit.tamper(`update audit_entry set action = 'book.read' where id = 3; alter function audit_leaf(audit_entry) rename to audit_leaf_before;
      create function audit_leaf(e audit_entry) returns bytea language sql as 'select e.leaf'`);
    const breaks = await audit.breaks();
    await audit.tamper('drop function audit_leaf(audit_entry); alter function audit_leaf_before(audit_entry) rename to audit_leaf');
    expect(breaks).toContain('entry 3 was changed after it was written');
  });
});

describe('An entry of today', () => {
  it('cannot be dated back under a seal of today', async () => {
    await audit.tamper(`insert into audit_entry (at, actor, action, entity, entity_id) values (now() - interval '9 days', 'nobody', 'book.returned', 'Book', 'x')`);
    await audit.sealed(1);
    expect(await audit.breaks()).toEqual(['an entry under seal 4 is dated more than a day away from when it was sealed']);
  });
});

describe('A chain made anew without the secret', () => {
  beforeEach(() => audit.tamper('delete from audit_entry where id = 3'));
  const CUT = 'seal 3, which was noted outside the database, is missing: the end of the chain was cut off or made anew';

  it('does not pass with the signatures that were there', async () => {
    await audit.remake(() => ({ keyId: OURS.id, signature: Buffer.alloc(32) }));
    expect(await audit.breaks()).toEqual(['seal 1 bears a signature that is not ours', 'seal 2 bears a signature that is not ours', 'seal 3 bears a signature that is not ours', CUT]);
  });

  it.each([
    ['with a key of its own', { keyId: THEIRS.id, signature: Buffer.alloc(32) }],
    ['with no signature', { keyId: null, signature: null }],
  ])('does not pass %s', async (_, signed) => {
    await audit.remake(() => signed);
    expect(await audit.breaks()).toEqual(['seal 3 ends the chain without a signature of this installation', CUT]);
  });

  it('does not pass as a chain from before there were keys', async () => {
    await audit.tamper('delete from audit_seal');
    await audit.sealAsBefore();
    expect(await audit.breaks()).toEqual([CUT]);
  });

  it('is not made good by the seals that follow', async () => {
    await audit.remake(() => ({ keyId: null, signature: null }));
    await audit.write(1);
    await expect(audit.sealed(1)).rejects.toThrow('The audit of library has lost seal 3');
    expect(await audit.breaks()).toEqual([CUT]);
  });
});

describe('A chain from before there were keys', () => {
  beforeEach(async () => {
    await audit.begin();
    await audit.tamper('delete from audit_seal');
    await audit.forget();
    await audit.sealAsBefore();
  });

  it('holds as it is, and goes on signed', async () => {
    expect(await audit.breaks()).toEqual([]);
    expect(await audit.seal()).toBe(0);
    await audit.write(2);
    await audit.sealed(2);
    expect(await audit.breaks()).toEqual([]);
  });

  it('cannot be changed once it goes on signed', async () => {
    await audit.seal();
    await audit.tamper('delete from audit_entry where id = 3');
    expect(await audit.breaks()).toEqual(['an entry under seal 1 is missing, added or changed']);
  });
});

describe('A new key', () => {
  it('signs the end of the chain at once, so that the one before need not be kept', async () => {
    const next = sealKey('the next secret');
    expect(await audit.seal(next)).toBe(0);
    expect(await audit.breaks(next)).toEqual([]);
    expect(await audit.breaks(next, OURS)).toEqual([]);
  });
});
