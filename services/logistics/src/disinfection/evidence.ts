/** Photos and record sheets alone are evidence, so that nothing else is ever handed out again under our name. */
const MEDIA: Readonly<Record<string, string>> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf' };

/** Largest photo that a phone sends. */
export const LARGEST_EVIDENCE = 5 * 1024 * 1024;

/** The media type that the ending of a file name stands for; null for what is no evidence. */
export const mediaTypeOf = (name: string): string | null => MEDIA[name.split('.').at(-1)!.toLowerCase()] ?? null;
