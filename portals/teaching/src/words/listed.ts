/** What a pasted list names, once each: between blanks, line ends, commas or semicolons of either width. */
export const listed = (typed: string): string[] => [...new Set(typed.split(/[\s,，、;；]+/).filter(Boolean))];
