import { SqlMigration } from '@campus/kit';

/** What an incident calls for, in English too; an officer's own words stand as they were written. */
export class M0007Reasons extends SqlMigration {
  sql = `
    alter table call_out add column reason_english text;
    update call_out set reason_english = replace(reason, '应急处置', 'Emergency response') where incident_id is not null and reason like '应急处置%';`;
}
