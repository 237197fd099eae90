import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The last seal as noted outside the database, where whoever has only the database cannot take it back. */
export interface Anchor {
  readonly no: number;
  /** In hexadecimal digits. */
  readonly seal: string;
}

const fileOf = (folder: string, service: string) => path.join(folder, `${service}.json`);

/** Null when none was written yet. */
export async function readAnchor(folder: string, service: string): Promise<Anchor | null> {
  try {
    return JSON.parse(await readFile(fileOf(folder, service), 'utf8')) as Anchor;
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return null;
    throw problem;
  }
}

/** A reader finds the anchor before or the new one, never half of it. */
export async function writeAnchor(folder: string, service: string, { no, seal }: Anchor): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = fileOf(folder, service);
  await writeFile(`${file}.next`, `${JSON.stringify({ no, seal })}\n`, { mode: 0o600 });
  await rename(`${file}.next`, file);
}
