export type Signature = 'EMPTY' | 'ZIP' | 'OLD_EXCEL' | 'PROTECTED' | 'JSON' | 'TEXT' | 'BINARY';

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const UTF16_MARK = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

/** What the bytes are, whatever the file is called: a renamed .xls is still an .xls. */
export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return 'EMPTY';
  if (startsWith(bytes, 0x50, 0x4b)) return 'ZIP';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return Buffer.from(bytes).includes(ENCRYPTED) ? 'PROTECTED' : 'OLD_EXCEL';
  if (!UTF16_MARK(bytes) && bytes.includes(0)) return 'BINARY';
  const first = String.fromCharCode(...bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, '').trimStart()[0];
  if (first === undefined && bytes.length <= 64) return 'EMPTY';
  return first === '[' || first === '{' ? 'JSON' : 'TEXT';
}
