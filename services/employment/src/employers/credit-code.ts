const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** A unified social credit code as it is kept: without blanks, in capitals. */
export const plainCreditCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/** The eighteenth character by GB 32100-2015, for the first seventeen. */
export function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * ALPHABET.indexOf(code[place]!), 0);
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** Whether a text is a unified social credit code (GB 32100-2015): eighteen characters without I, O, S, V and Z, the last of which checks the others. */
export const isCreditCode = (code: string): boolean => SHAPE.test(code) && checkCharacter(code) === code[17];
