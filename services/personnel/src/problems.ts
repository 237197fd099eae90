/** Codes of the refusals of this department; the set only grows. */
export const problems = ['IMPORT_CONFIRMED', 'IMPORT_NOT_READY', 'IMPORT_OVER', 'NOTHING_TO_IMPORT', 'REASON_TOO_SHORT', 'WHOLE_CAMPUS_ONLY'] as const;
