import { describe, expect, it } from 'vitest';
import { itemOfCase, itemOfContact, partsOf, reportsOf } from './part.ts';

const at = new Date('2022-11-23T02:00:00Z');
const file = { id: 'case', personId: 'ada', causeIds: ['case', 'tube'], status: 'OPEN', recordCount: 21, places: ['C01-H1', 'D01-0101'], closeCount: 5, secondaryCount: 0, tracedAt: null, version: 1 };

describe('What command hears of a case', () => {
  it('is an investigation done, and tracing to do until it was traced', () => {
    expect(reportsOf(file, at).map(({ step, isDone }) => [step, isDone])).toEqual([['CASE_INVESTIGATION', true], ['CONTACT_TRACING', false]]);
    expect(reportsOf({ ...file, tracedAt: at }, at)[1]).toMatchObject({ isDone: true, figures: [{ code: 'contacts.close', value: 5 }, { code: 'contacts.secondary', value: 0 }] });
  });

  it('names case and contacts by their standing', () => {
    expect(itemOfCase(file, at)).toMatchObject({ label: '病例', state: 'ACTIVE' });
    expect(itemOfCase({ ...file, status: 'WITHDRAWN' }, at)).toMatchObject({ state: 'UNDONE' });
    const contact = { id: 'c', personId: 'bo', ring: 1, status: 'ACTIVE', version: 1 } as const;
    expect(itemOfContact(contact, file.causeIds, at)).toMatchObject({ label: '密接', labelEnglish: 'Close contact', causeIds: ['case', 'tube'], state: 'ACTIVE' });
    expect(itemOfContact({ ...contact, ring: 2, status: 'WITHDRAWN' }, file.causeIds, at)).toMatchObject({ label: '次密接', state: 'UNDONE' });
  });

  it('comes in messages of 500 items, the reports once', () => {
    const items = Array.from({ length: 1_001 }, (_, i) => itemOfContact({ id: `${i}`, personId: 'bo', ring: 2, status: 'ACTIVE', version: 1 }, [], at));
    expect(partsOf(reportsOf(file, at), items).map(part => [part.reports.length, part.items.length])).toEqual([[2, 500], [0, 500], [0, 1]]);
    expect(partsOf([], [])).toHaveLength(1);
  });
});
