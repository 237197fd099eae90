export type EvidenceProblem = { readonly code: 'EVIDENCE_FILE_KIND'; readonly message: string; readonly path: readonly string[] };

/** A scan of a contract takes no more. */
export const MOST_BYTES = 5 * 1024 * 1024;

const KINDS = [
  { mediaType: 'application/pdf', ending: /\.pdf$/i, begins: [0x25, 0x50, 0x44, 0x46] },
  { mediaType: 'image/jpeg', ending: /\.jpe?g$/i, begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', ending: /\.png$/i, begins: [0x89, 0x50, 0x4e, 0x47] },
];

/** The media type of a scan, by its name and its first bytes, or why it is none. */
export function mediaTypeOf(name: string, content: Uint8Array): string | EvidenceProblem {
  const kind = KINDS.find(({ ending, begins }) => ending.test(name) && begins.every((byte, at) => content[at] === byte));
  return kind?.mediaType ?? { code: 'EVIDENCE_FILE_KIND', message: `"${name}" is no PDF, JPEG or PNG. Scan the document again, or take a picture of it.`, path: ['file'] };
}
