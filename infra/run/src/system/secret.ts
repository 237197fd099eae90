import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

const fileOf = (dataDir: string) => path.join(dataDir, 'secrets', 'installation');
const formerFileOf = (dataDir: string) => `${fileOf(dataDir)}.former`;

/** The installation's secret, from which passwords of roles and keys follow: made once, readable by nobody else. Losing it ends all sessions. */
export async function installationSecret(dataDir: string): Promise<string> {
  const file = fileOf(dataDir);
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('base64url');
  await writeFile(file, secret, { mode: 0o600, flag: 'wx' });
  return secret;
}

/** The secret before the one of now; null when there was none. */
export async function formerSecret(dataDir: string): Promise<string | null> {
  return existsSync(formerFileOf(dataDir)) ? (await readFile(formerFileOf(dataDir), 'utf8')).trim() : null;
}

/** Puts the secret aside, so that the next question for it makes a new one; one that was put aside before is forgotten. */
export async function putSecretAside(dataDir: string): Promise<void> {
  if (existsSync(fileOf(dataDir))) await rename(fileOf(dataDir), formerFileOf(dataDir));
}

/** Where the last audit seal of each service is noted, beside the secret that signs it. */
export const anchorsIn = (dataDir: string): string => path.join(dataDir, 'audit');
