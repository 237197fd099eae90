const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const SHAPE = /^\d{17}[\dX]$/;

/** The eighteenth character that GB 11643-1999 asks for after these seventeen digits. */
export function checkCharacter(seventeenDigits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(seventeenDigits[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Eighteen characters with a real birth day; the region is not looked up, since regions come and go. */
export const isIdentityShape = (text: string): boolean => SHAPE.test(text) && bornOnOf(text) !== null;

/** The shape and the right check character. */
export const isIdentityNumber = (text: string): boolean => isIdentityShape(text) && text.charAt(17) === checkCharacter(text.slice(0, 17));

/** The birth day inside an identity number as YYYY-MM-DD, or null if there is no such day. */
export function bornOnOf(identityNumber: string): string | null {
  const day = `${identityNumber.slice(6, 10)}-${identityNumber.slice(10, 12)}-${identityNumber.slice(12, 14)}`;
  return isDay(day) ? day : null;
}

/** The seventeenth digit is odd for a man and even for a woman. */
export const genderOf = (identityNumber: string): 'MALE' | 'FEMALE' => (Number(identityNumber.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE');

/** A day of the calendar as YYYY-MM-DD: 2001-02-31 is none. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
