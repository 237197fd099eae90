import { align, batch } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** What an employer answers with; its secrets stay in the database. */
export const EMPLOYER_COLUMNS = ['employer.id', 'employer.name', 'employer.creditCode', 'employer.contactName', 'employer.contactPhone', 'employer.endpointUrl', 'employer.endpointDisabledAt', 'employer.registeredAt'] as const;
export type EmployerRow = Omit<Tables['employer'], 'secret' | 'formerSecret' | 'formerSecretUntil'>;

/** An array is one parameter, so that pages of any size share one prepared statement. */
export const employerById = batch<string, EmployerRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('employer').select(EMPLOYER_COLUMNS).where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));
