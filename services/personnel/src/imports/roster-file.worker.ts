import { parentPort, workerData } from 'node:worker_threads';
import { layOut, type LaidOut } from '../roster/layout.ts';
import { readSpreadsheet } from '../sheets/sheet.reader.ts';
import { FileRefused, MAX_ROWS, tooManyRows, type FileRefusal, type SheetFormat } from '../sheets/sheet.ts';

/** What a roster file holds. */
export type RosterFile = LaidOut & { readonly format: SheetFormat };

/** What the thread says at its end; a class does not travel between threads. */
export type Reading = { readonly file: RosterFile } | { readonly refusal: { readonly code: FileRefusal; readonly message: string } };

async function read(bytes: Buffer): Promise<Reading> {
  try {
    const spreadsheet = await readSpreadsheet(bytes);
    const laidOut = layOut(spreadsheet);
    if (laidOut.rows.length > MAX_ROWS) throw tooManyRows();
    return { file: { ...laidOut, format: spreadsheet.format } };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { refusal: { code: error.code, message: error.message } };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await read(Buffer.from(workerData as Uint8Array)));
