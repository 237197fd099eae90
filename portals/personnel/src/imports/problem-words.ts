/** What the server says in Chinese of each kind of problem, in English; `{}` is the heading. */
const SENTENCES: Readonly<Record<string, string>> = {
  NUMBER_MISSING: '{} is blank. Fill it in.',
  NUMBER_FORMAT: '{} may have letters, digits, hyphens and underscores, at most 32. Correct it.',
  NUMBER_REPEATED: '{} stands in the file more than once, so none of these rows went in. Keep the right one.',
  NUMBER_DAMAGED: '{} was turned into scientific notation by a spreadsheet program and its last digits are lost. Format the column as text and fill it in again.',
  NAME_MISSING: '{} is blank. Fill it in.',
  COLLEGE_MISSING: '{} is blank. Fill it in.',
  KIND_MISSING: 'Nothing says whether this is a student or staff. Add a column "类别" with 学生 or 教职工.',
  KIND_UNKNOWN: '{} is not known. Write 学生 or 教职工.',
  GENDER_UNKNOWN: '{} is not known. Write 男 or 女, or leave it blank.',
  IDENTITY_FORMAT: '{} needs 17 digits and a digit or X, with a birth date that exists. Check it.',
  IDENTITY_CHECKSUM: '{} has a wrong check character; a digit may be wrong. Compare it with the document.',
  IDENTITY_REPEATED: '{} belongs to more than one person in the file, so none of these rows went in. Compare it with the documents.',
  IDENTITY_TAKEN: '{} is registered under another number. Check whether they are the same person.',
  DOCUMENT_FORMAT: '{} needs 5 to 20 letters and digits. Compare it with the document.',
  DAY_UNKNOWN: '{} is not a date. Write it like 2003-09-01.',
  BIRTH_CONTRADICTS: '{} differs from the birth date in the identity number. Compare them with the document.',
  PHONE_FORMAT: '{} is not a telephone number. Write 11 digits or a number with its area code, or leave it blank.',
  RESIDENCE_INCOMPLETE: 'Building and room are both filled in or both blank. Fill in {}.',
  STATUS_UNKNOWN: '{} is not known. Write 在校 or 离校.',
  CELL_ERROR: 'The formula in {} has no result. Write the content itself.',
  TEXT_TOO_LONG: '{} is longer than 100 characters. Shorten it.',
};

/** The English sentence for a problem, or null for a kind this portal does not know yet. */
export const englishFor = (code: string, heading: string): string | null => SENTENCES[code]?.replace('{}', `"${heading}"`) ?? null;
