/** Whether a text says something: 4 characters or more beside the blanks around them. */
export const saysSomething = (text: string): boolean => [...text.trim()].length >= 4;

interface Sources { readonly source: string; readonly sourceEnglish?: string | null | undefined }

/** The source of a version as it is kept: without blanks around it, and no English rather than an empty one. */
export const sourcesOf = ({ source, sourceEnglish }: Sources): { source: string; sourceEnglish: string | null } => ({ source: source.trim(), sourceEnglish: sourceEnglish?.trim() || null });
