import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads the portals' documents: every `*.json` of a folder, each `{ "<SHA-256 of the text>": "<text>" }`. A folder that is not there holds none. */
export async function readRegistered(folder: string): Promise<Map<string, string>> {
  const files = (await filesOf(folder)).filter(name => name.endsWith('.json')).toSorted();
  const parts = await Promise.all(files.map(async name => Object.entries(JSON.parse(await readFile(join(folder, name), 'utf8')) as Record<string, string>)));
  return new Map(parts.flat());
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
}

/** The hash under which a document is registered. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
