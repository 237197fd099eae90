import { SqlMigration } from '@campus/kit';

/** Who set a norm in a column for each language: the first ones were written as both, with a dot between. */
export class M0005Norms extends SqlMigration {
  sql = `
    alter table item add column norm_source_english text;
    update item set norm_source = split_part(norm_source, ' · ', 1), norm_source_english = coalesce(nullif(split_part(norm_source, ' · ', 2), ''), norm_source);
    alter table item alter column norm_source_english set not null;`;
}
