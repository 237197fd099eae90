import { Migrator } from '@mikro-orm/migrations';
import type { Constructor } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import { hostOf } from './connect.ts';
import { kitTables, M0000KitPlainDetails, M0000KitSignedSeals } from './kit-tables.ts';
import type { SqlMigration } from './migration.ts';

export type MigrationClass = Constructor<SqlMigration>;

/** Thrown when the database has seen a newer CampusLoop than this one: going on could destroy what the newer one wrote. */
export class NewerDatabase extends Error {
  constructor(service: string, unknown: readonly string[]) {
    super(`The database of ${service} was made by a newer CampusLoop (it has ${unknown.join(', ')}). Start that version, or restore a copy made before it.`);
  }
}

/**
 * Brings one service's schema up to date, each step in a transaction of its own.
 * @param url the service's migration login.
 * @throws NewerDatabase when the database holds steps that this version does not know.
 */
export async function migrate(service: string, url: string, steps: readonly MigrationClass[]): Promise<void> {
  const migrationsList = [kitTables(service), M0000KitSignedSeals, M0000KitPlainDetails, ...steps] as MigrationClass[];
  const orm = await MikroORM.init({
    entities: [],
    clientUrl: url,
    host: hostOf(url),
    schema: service,
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    migrations: { migrationsList, tableName: 'migration', snapshot: false, silent: true, allOrNothing: false },
  });
  try {
    const known = new Set(migrationsList.map(step => step.name));
    const done = await orm.migrator.getExecuted();
    const unknown = done.map(row => row.name).filter(name => !known.has(name));
    if (unknown.length) throw new NewerDatabase(service, unknown);
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
