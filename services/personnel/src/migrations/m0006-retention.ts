import { retentionTable, SqlMigration } from '@campus/kit';

/** How long a roster's rows are kept once its import is over, and how long an import waits to be confirmed. */
export class M0006Retention extends SqlMigration {
  sql = `
    ${retentionTable}
    insert into retention (what, holds_from, days, source) values
      ('roster-rows', '2020-01-01', 30, 'Campus decision: long enough to correct the rejected rows and send them again'),
      ('roster-waiting', '2020-01-01', 7, 'Campus decision: a roster that nobody confirmed for a week is no longer the register of today');`;
}
