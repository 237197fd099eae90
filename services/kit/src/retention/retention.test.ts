import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { library, type Tables } from '../example/library.ts';
import { SqlMigration } from '../database/migration.ts';
import { openWorld } from '../testing.ts';
import { keepRetention, retentionTable } from './retention.ts';

class M0002Retention extends SqlMigration {
  sql = `${retentionTable} insert into retention values ('loans', '2020-01-01', 1, 'test');`;
}
const forgetLoans = keepRetention<Tables>([{
  what: 'loans',
  forget: async (db, _, limit) => ({ loans: Number((await sql`delete from loan where book_id in (select book_id from loan limit ${limit})`.execute(db)).numAffectedRows) }),
}], 2);

const world = await openWorld({ ...library, migrations: [...library.migrations, M0002Retention], consumers: [forgetLoans] });
afterAll(() => world.close());

describe('Retention', () => {
  it('forgets a bounded number of rows at a turn and the rest at the next ones, with counts in the audit', async () => {
    for (let n = 1; n <= 5; n++) await sql`insert into loan values (${`01930000-0000-7000-8000-00000000000${n}`})`.execute(world.db);
    for (let turns = 0; turns < 5; turns++) await world.turn('keep-retention');
    const entries = (await world.audit()).filter(({ action }) => action === 'retention.forgotten');
    expect(entries.map(({ entityId, detail }) => [entityId, detail.loans])).toEqual([['loans', 2], ['loans', 2], ['loans', 1]]);
  });

  it('says so where no policy is in force', async () => {
    await sql`delete from retention`.execute(world.db);
    await expect(world.turn('keep-retention')).rejects.toThrow('No retention of "loans" is in force');
  });
});
