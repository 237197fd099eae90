import { SqlMigration } from '@campus/kit';

/** The source of a version in a column for each language: the first ones were written as both, with a dot between. */
export class M0006Sources extends SqlMigration {
  sql = `
    alter table policy_version add column source_english text;
    alter table plan_version add column source_english text;
    update policy_version set source = split_part(source, ' · ', 1), source_english = split_part(source, ' · ', 2) where source like '% · %';
    update plan_version set source = split_part(source, ' · ', 1), source_english = split_part(source, ' · ', 2) where source like '% · %';`;
}
