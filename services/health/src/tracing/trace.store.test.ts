import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTracing, stay } from './tracing.testing.ts';
import { traceContacts, type TraceRequest } from './trace.store.ts';

const PEOPLE = 40;
const health = await openTracing(PEOPLE);
afterAll(() => health.close());

/** A repeatable number from 0 up to `below`. */
const draw = (number: number, turn: number, below: number) => (Math.imul(number * 31 + turn + 7, 0x9e3779b1) >>> 9) % below;
const two = (number: number) => String(number).padStart(2, '0');

beforeAll(async () => {
  health.clock.set('2022-11-23T02:00:00Z');
  const records = Array.from({ length: PEOPLE }, (_, i) => i + 1).flatMap(number => [18, 19, 20, 21, 22].flatMap(day => [8, 12, 17].map((hour, turn) => {
    const from = draw(number, day * 3 + turn, 30);
    return stay(number, `2022-11-${day}T${two(hour)}:${two(from)}:00`, `2022-11-${day}T${two(hour)}:${two(from + 10 + draw(number, turn + day, 20))}:00`, { seat: `T${draw(number, day + turn, 12)}` });
  })));
  for (let from = 0; from < records.length; from += 500) await health.record(records.slice(from, from + 500));
});

const trace = (number: number, facts: Partial<TraceRequest> = {}, policy: Partial<TraceRequest['policy']> = {}) =>
  health.db.transaction().execute(tx => traceContacts(tx, {
    personId: health.personId(number), from: new Date('2022-11-17T16:00:00Z'), until: new Date('2022-11-22T16:00:00Z'),
    policy: { closeMinutes: 15, secondaryMinutes: 15, secondaryFrom: 'FIRST_EXPOSURE', rings: 2, ...policy }, ...facts,
  }));

describe('Tracing', () => {
  it('finds the same at once and day by day, whoever is the case', async () => {
    for (const number of [1, 7, 19, 33]) {
      const atOnce = await trace(number, { pace: 'AT_ONCE' });
      const byDay = await trace(number, { pace: 'BY_DAY' });
      expect(atOnce.filter(contact => contact.ring === 2)).not.toEqual([]);
      expect(new Set(byDay.map(contact => JSON.stringify(contact)))).toEqual(new Set(atOnce.map(contact => JSON.stringify(contact))));
    }
  });

  it('names nobody twice, and never the case', async () => {
    const people = (await trace(1)).map(contact => contact.personId);
    expect(new Set(people).size).toBe(people.length);
    expect(people).not.toContain(health.personId(1));
  });

  it('keeps to the rings of the policy', async () => {
    expect(new Set((await trace(1, {}, { rings: 1 })).map(contact => contact.ring))).toEqual(new Set([1]));
    expect(await trace(1, {}, { rings: 0 })).toEqual([]);
  });

  it('finds nobody for somebody health does not know', async () => expect(await trace(PEOPLE + 1)).toEqual([]));
});
