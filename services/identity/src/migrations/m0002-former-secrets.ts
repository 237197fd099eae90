import { SqlMigration } from '@campus/kit';

/** The secret that a client had before stays good for a while, so that it can be changed on every machine of the client without a request refused. */
export class M0002FormerSecrets extends SqlMigration {
  override name = 'M0002FormerSecrets';
  sql = `
  alter table client add column former_digest text, add column former_until timestamptz;
  alter table client add constraint client_former_has_an_end check ((former_digest is null) = (former_until is null));`;
}
