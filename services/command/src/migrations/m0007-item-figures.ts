import { SqlMigration } from '@campus/kit';

/** What an item adds to the figures of a step: said with the item, so that one which several causes share counts once. */
export class M0007ItemFigures extends SqlMigration {
  sql = `
    alter table item add column step text, add column figures jsonb not null default '[]';
    create index item_figures on item (incident_id, step) where step is not null;`;
}
