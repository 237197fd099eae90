import { inflateRawSync } from 'node:zlib';
import { FileRefused } from './sheet.ts';

/** 50,000 rows of 30 columns are about 90 MB of XML; beyond this a file only claims to be a spreadsheet. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const DEFLATED = 8;

const damaged = (cause?: unknown) =>
  new FileRefused('FILE_DAMAGED', '文件已损坏，无法读取。请在表格软件中打开原文件，另存为 .xlsx 后重新上传。', { cause });
const tooLarge = () =>
  new FileRefused('FILE_TOO_LARGE', `文件解压后超过 ${MAX_UNPACKED_BYTES / 1024 / 1024} MB。请删除图片和无关的工作表后重新上传。`);

/**
 * Refuses an archive that unpacks to more than the limit, by unpacking it: the sizes an archive states are only claims.
 * Each entry stops at the bytes that are left, so a bomb costs no more than the limit.
 */
export function refuseBomb(bytes: Buffer, limit = MAX_UNPACKED_BYTES): void {
  let left = limit;
  for (const packed of packedEntries(bytes)) {
    left -= packed.isDeflated ? unpackedSize(packed.bytes, left) : packed.bytes.length;
    if (left < 0) throw tooLarge();
  }
}

function unpackedSize(packed: Buffer, limit: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit + 1 }).length;
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : damaged(error);
  }
}

function* packedEntries(bytes: Buffer) {
  const end = endOfDirectory(bytes);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + DIRECTORY_ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    if (local + LOCAL_HEADER_BYTES > bytes.length) throw damaged();
    const from = local + LOCAL_HEADER_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    yield { isDeflated: bytes.readUInt16LE(at + 10) === DEFLATED, bytes: bytes.subarray(from, from + size) };
    at += DIRECTORY_ENTRY_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function endOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw damaged();
}
