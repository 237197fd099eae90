import { migrate } from '@campus/kit';
import { M0001Identity } from './m0001-identity.ts';
import { M0002FormerSecrets } from './m0002-former-secrets.ts';

/** The steps of the schema `identity`, oldest first. */
export const migrations = [M0001Identity, M0002FormerSecrets];

/** Brings the schema `identity` up to date. @param migrationUrl the login `identity_mig`. */
export const migrateIdentity = (migrationUrl: string): Promise<void> => migrate('identity', migrationUrl, migrations);
