import { describe, expect, it } from 'vitest';
import { investigationOf, isTraced, itemOfCase, itemOfContact, partsOf, tracingOf } from './part.ts';

const at = new Date('2022-11-23T02:00:00Z');
const file = { id: 'case', personId: 'ada', causeIds: ['case', 'tube'], status: 'OPEN', recordCount: 21, tracedAt: null, version: 1 };
const stamp = { at, version: 4 };

describe('What command hears of a case', () => {
  it('is an investigation done, and tracing to do until it was traced', () => {
    expect(investigationOf(file, stamp)).toMatchObject({ step: 'CASE_INVESTIGATION', isDone: true, figures: [{ code: 'presence.records', value: 21, causeIds: ['case'] }] });
    expect([isTraced(file), isTraced({ ...file, tracedAt: at }), isTraced({ ...file, status: 'CLOSED' })]).toEqual([false, true, true]);
    const close = { code: 'contacts.close', value: 5, causeIds: ['case', 'other'] };
    expect(tracingOf('case', true, [close], stamp)).toMatchObject({ causeId: 'case', step: 'CONTACT_TRACING', isDone: true, figures: [close], version: 4 });
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
    expect(partsOf([investigationOf(file, stamp), tracingOf('case', true, [], stamp)], items).map(part => [part.reports.length, part.items.length])).toEqual([[2, 500], [0, 500], [0, 1]]);
    expect(partsOf([], [])).toHaveLength(1);
  });
});
