/**
 * A region code that belongs to no place, so that no number made here can be anybody's.
 * GB/T 2260 gives provinces the digits 11 to 82. A leading 9 marks a foreign resident's card, whose next two digits are
 * again a province: 90 is none.
 */
export const NOWHERE = '990000';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The eighteenth character by GB 11643, for the first seventeen digits. */
export function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return '10X98765432'[sum % 11]!;
}

/** Numbers people born the same day in turn; the seventeenth digit is odd for men and even for women. */
export function identityNumbers() {
  const taken = new Map<string, number>();
  return (bornOn: string, gender: 'FEMALE' | 'MALE'): string => {
    const turn = taken.get(bornOn + gender) ?? 0;
    taken.set(bornOn + gender, turn + 1);
    const order = (gender === 'MALE' ? 1 : 2) + 2 * turn;
    if (order > 999) throw new RangeError(`More than 499 people of one gender were born on ${bornOn}. Choose a smaller campus.`);
    const digits = NOWHERE + bornOn.replaceAll('-', '') + String(order).padStart(3, '0');
    return digits + checkCharacter(digits);
  };
}

/** Mobile prefix 154 is allotted to no operator, so these numbers ring nowhere. */
export const phoneNumber = (index: number) => `1540${String(index).padStart(7, '0')}`;
