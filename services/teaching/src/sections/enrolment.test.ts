import { describe, expect, it } from 'vitest';
import { refuseEnrolment } from './enrolment.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i));

describe('An enrolment', () => {
  it('takes two hundred known students', () => expect(refuseEnrolment(numbers(200), new Set(numbers(200)))).toBeNull());
  it.each([[0], [201]])('does not take %i at once', count => expect(refuseEnrolment(numbers(count), new Set(numbers(count)))?.code).toBe('ENROLMENT_SIZE'));
  it('names whom it does not know, and not hundreds of them', () => {
    expect(refuseEnrolment(['1', 'x'], new Set(['1']))).toMatchObject({ message: expect.stringContaining('the number x. Check'), about: ['x'] });
    expect(refuseEnrolment(numbers(8), new Set())?.message).toContain('0, 1, 2, 3, 4 and 3 more');
  });
});
