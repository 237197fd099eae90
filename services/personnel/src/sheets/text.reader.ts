import iconv from 'iconv-lite';
import { FileRefused } from './sheet.ts';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

/** The encoding by validity: a mark decides, else UTF-8 if every byte fits, else GB18030 if every byte fits. */
export function decode(bytes: Buffer): { encoding: Encoding; text: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16LE', text: iconv.decode(bytes, 'utf-16le') };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16BE', text: iconv.decode(bytes, 'utf-16be') };
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return { encoding: 'UTF-8', text: utf8 };
  const text = iconv.decode(bytes, 'gb18030');
  if (text.includes('\uFFFD'))
    throw new FileRefused('FILE_ENCODING', '文件的文字编码既不是 UTF-8 也不是 GB18030。请在表格软件中另存为“CSV UTF-8”后重新上传。');
  return { encoding: 'GB18030', text };
}

function asUtf8(bytes: Buffer): string | null {
  const isUtf8 = iconv.decode(bytes, 'utf-8', { stripBOM: false }).includes('\uFFFD') === false;
  return isUtf8 ? iconv.decode(bytes, 'utf-8') : null;
}
