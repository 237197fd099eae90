import { randomBytes } from 'node:crypto';
import type { Directory } from '../directory.ts';

const LOGIN = 'admin';
const ROLES = ['personnel-admin', 'health-admin', 'logistics-admin', 'teaching-admin', 'employment-admin', 'command-admin'];

/** For a campus that starts empty: one account with every administrator's role. The password is returned this once; null when someone can sign in already. */
export async function createFirstAdministrator({ accounts }: Pick<Directory, 'accounts'>): Promise<{ login: string; password: string } | null> {
  if ((await accounts.list()).length > 0) return null;
  const password = randomBytes(15).toString('base64url');
  await accounts.create({ login: LOGIN, name: '系统管理员', nameEn: 'Administrator', roles: ROLES, password });
  return { login: LOGIN, password };
}
