import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The installation's secret, from which passwords of roles and keys follow: made once, readable by nobody else. Losing it ends all sessions. */
export async function installationSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'secrets', 'installation');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('base64url');
  await writeFile(file, secret, { mode: 0o600, flag: 'wx' });
  return secret;
}

/** Where the last audit seal of each service is noted, beside the secret that signs it. */
export const anchorsIn = (dataDir: string): string => path.join(dataDir, 'audit');
