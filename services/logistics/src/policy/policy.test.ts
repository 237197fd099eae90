import { describe, expect, it } from 'vitest';
import { minutesAfter, policyOn, type PolicyRow } from './policy.ts';

const row = (key: string, value: unknown, holdsFrom = '2020-01-01'): PolicyRow => ({ key, holdsFrom, value, source: 'a guideline' });
const whole = [
  row('disinfection.chlorine', { least: 250, most: 500 }), row('disinfection.minutes', { contact: 30, ventilation: 30 }), row('disinfection.due', { minutes: 480 }),
  row('disinfection.due', { minutes: 240 }, '2022-06-01'), row('cover.days', { SUPPLY: 30, FOOD: 7 }), row('dispatch', { minutes: 120, gear: {}, daily: {} }),
];

describe('The policy', () => {
  it('holds from its first day on, and earlier days keep the earlier one', () => {
    expect(policyOn(whole, '2022-05-31')).toMatchObject({ disinfectionDueMinutes: 480, version: '2020-01-01' });
    expect(policyOn(whole, '2022-06-01')).toMatchObject({ disinfectionDueMinutes: 240, version: '2022-06-01' });
  });
  it('says which threshold is missing', () => {
    expect(() => policyOn(whole.slice(1), '2022-06-01')).toThrow('disinfection.chlorine');
  });
  it('counts due times in minutes', () => {
    expect(minutesAfter(new Date('2022-11-23T02:00:00Z'), 90).toISOString()).toBe('2022-11-23T03:30:00.000Z');
  });
});
