import { bytesOf, uuid7, type Context, type FileInput, type ProblemFacts } from '@campus/kit';
import type { Tables } from '../tables.ts';
import { LARGEST_EVIDENCE, mediaTypeOf } from './evidence.ts';

/** Keeps a photo or sheet; answers its id, or the problem with it. */
export async function keepEvidence(context: Context<Tables>, file: FileInput): Promise<string | ProblemFacts> {
  const { db } = context;
  const mediaType = mediaTypeOf(file.name);
  if (!mediaType) return { code: 'EVIDENCE_TYPE', message: `"${file.name}" is neither a photo nor a PDF. Send a JPEG, PNG, WebP or PDF file.`, path: ['input', 'file'] };
  const bytes = bytesOf(file, LARGEST_EVIDENCE);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const id = uuid7();
  await db.insertInto('evidenceFile').values({ id, name: file.name, mediaType, bytes, keptAt: context.now() }).execute();
  return id;
}
