/** A threshold as the graph writes it: whole numbers, several with commas. */
export const isThreshold = (text: string): boolean => /^\s*\d{1,5}(\s*[,，]\s*\d{1,5})*\s*$/.test(text);

/** Typed with whatever commas, sent with one kind; a list that was one keeps more than one number possible. */
export const asThreshold = (text: string): string => text.split(/[,，]/).map(part => part.trim()).join(', ');

/** Whether the version before had a list here. */
export const isList = (text: string): boolean => text.includes(',');
