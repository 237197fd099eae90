const IDENTITY_NUMBER = /^\d{17}[\dXx]$/;
const WITHIN_TEXT = /(?<!\d)\d{17}[\dXx](?![\dXx])/g;

/** Whether a text has the shape of GB 11643. A mistyped one is as private as a right one, so the checksum does not matter here. */
export const isIdentityNumber = (text: string): boolean => IDENTITY_NUMBER.test(text);

/** Text without the identity numbers in it, for reports and logs. */
export const withoutIdentity = (text: string): string => text.replace(WITHIN_TEXT, number => `${number.slice(0, 4)}**********${number.slice(-4)}`);

/** How names are compared: without spaces, dots and case. */
export function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\s·•.,'’-]+/g, '');
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Family name first and unspaced in Chinese, last and spaced elsewhere. */
export function fullName(family: string, given: string): string | null {
  const name = isHan(family + given) ? family + given : `${given} ${family}`;
  return name.trim() || null;
}
