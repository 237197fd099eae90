import { describe, expect, it } from 'vitest';
import { retentionDaysOn, rowsPublished, tracePolicyOn } from './policy.ts';

const row = (key: string, holdsFrom: string, value: unknown) => ({ key, holdsFrom, value, source: 'a protocol' });
const whole = [
  row('presence.retention', '2020-01-01', { days: 30 }), row('trace.look-back', '2020-01-01', { days: 2 }), row('trace.look-back', '2022-06-27', { days: 4 }),
  row('trace.close', '2020-01-01', { minutes: 15 }), row('trace.secondary', '2020-01-01', { minutes: 20, from: 'FIRST_EXPOSURE' }), row('trace.rings', '2020-01-01', 2), row('recovery', '2022-11-01', {}),
];

describe('The tracing policy', () => {
  it('is that of its day, under the version of its own rows', () => {
    expect(tracePolicyOn(whole, '2022-06-26')).toEqual({ version: '2020-01-01', lookBackDays: 2, closeMinutes: 15, secondaryMinutes: 20, secondaryFrom: 'FIRST_EXPOSURE', rings: 2 });
    expect(tracePolicyOn(whole, '2022-11-23')).toMatchObject({ version: '2022-06-27', lookBackDays: 4 });
  });

  it('names the threshold that is missing', () => expect(() => tracePolicyOn(whole.filter(({ key }) => key !== 'trace.close'), '2022-11-23')).toThrow('trace.close'));
  it('says how long presence is kept', () => expect(retentionDaysOn(whole, '2022-11-23')).toBe(30));

  it('takes from a published one what it names', () => {
    const published = { kind: 'TRACING', effectiveOn: '2022-12-01', source: 'edition 10', values: { lookBackDays: '4', rings: 1 } };
    expect(rowsPublished(published)).toEqual([
      { key: 'trace.look-back', holds_from: '2022-12-01', source: 'edition 10', value: { days: 4 } },
      { key: 'trace.rings', holds_from: '2022-12-01', source: 'edition 10', value: 1 },
    ]);
    expect(rowsPublished({ ...published, kind: 'ISOLATION' })).toEqual([]);
  });
});
