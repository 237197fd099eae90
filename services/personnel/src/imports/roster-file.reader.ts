import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FileRefused } from '../sheets/sheet.ts';
import type { Reading, RosterFile } from './roster-file.worker.ts';

/** What reading one file may take: 50,000 rows need a hundredth of the time and a tenth of the memory, and a machine may be busy. */
export interface Bounds { readonly milliseconds: number; readonly megabytes: number }
const BOUNDS: Bounds = { milliseconds: 300_000, megabytes: 1_024 };

const THREAD = new URL(`./roster-file.worker${extname(import.meta.url)}`, import.meta.url);

const tooMuch = (cause?: unknown) =>
  new FileRefused('FILE_TOO_LARGE', '这个文件展开后过大，读取它所需的时间或内存超出上限。请只保留花名册一个工作表，另存后重新上传。', { cause });

/**
 * Reads a roster in a thread of its own: a file made to keep its reader busy keeps nobody else waiting, and is given up.
 * @throws FileRefused with the sentence for the sender; whatever `signal` was aborted with.
 */
export async function readRosterFile(bytes: Uint8Array, signal: AbortSignal, { milliseconds, megabytes }: Bounds = BOUNDS): Promise<RosterFile> {
  const thread = new Worker(THREAD, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const deadline = AbortSignal.timeout(milliseconds);
  try {
    const reading = await readingOf(thread, AbortSignal.any([signal, deadline]));
    if ('file' in reading) return reading.file;
    throw new FileRefused(reading.refusal.code, reading.refusal.message);
  } catch (error) {
    throw deadline.aborted || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(error) : error;
  } finally {
    await thread.terminate();
  }
}

function readingOf(thread: Worker, signal: AbortSignal): Promise<Reading> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    thread.once('message', resolve).once('error', reject);
  });
}
