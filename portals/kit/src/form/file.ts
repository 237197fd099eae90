/** A file as an input of the graph: `FileInput`. */
export interface FileInput { name: string; base64: string }

/** Why a file may not be sent, with what the sentence needs; null when it may. */
export function refuseFile(file: { name: string; size: number }, extensions: readonly string[], maxBytes: number): 'wrongType' | 'tooBig' | null {
  const name = file.name.toLowerCase();
  if (!extensions.some(extension => name.endsWith(extension))) return 'wrongType';
  return file.size > maxBytes ? 'tooBig' : null;
}

/** `3.2 MB`: 1,000 bytes to the kB, as file managers count. */
export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  return size < 1e6 ? `${Math.round(size / 1e3)} kB` : `${(size / 1e6).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** Reads a chosen file for sending; no file stays none. Rejects where the file has gone or changed since it was chosen. */
export function toFileInput(file: File): Promise<FileInput>;
export function toFileInput(file: File | null): Promise<FileInput | null>;
export async function toFileInput(file: File | null): Promise<FileInput | null> {
  if (!file) return null;
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve({ name: file.name, base64: String(reader.result).replace(/^[^,]*,?/, '') }));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(`${file.name} could not be read.`)));
    reader.readAsDataURL(file);
  });
}
