import { migrate } from '@campus/kit';
import { M0001Identity } from './m0001-identity.ts';

/** The steps of the schema `identity`, oldest first. */
export const migrations = [M0001Identity];

/** Brings the schema `identity` up to date. @param migrationUrl the login `identity_mig`. */
export const migrateIdentity = (migrationUrl: string): Promise<void> => migrate('identity', migrationUrl, migrations);
