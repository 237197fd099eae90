import { describe, expect, it } from 'vitest';
import { inOrder, partsOf, type Step } from './room.ts';

const step = (facts: Partial<Step> = {}): Step => ({
  code: 'TESTING', title: '', titleEnglish: '', department: 'health', minutes: 60, startedAt: '2026-11-23T06:00:00Z', dueAt: '2026-11-23T07:00:00Z', doneAt: null, state: 'RUNNING', evidence: null, owner: null, figures: [], ...facts,
});
const count = { kind: 'ROOM', department: 'health', activeCount: 2, doneCount: 0, offeredCount: 0, undoneCount: 0 };

describe('The parts of an incident', () => {
  it('name a kind of which there is nothing yet', () => {
    expect(partsOf({ steps: [], kinds: [count] })[0]).toEqual({ department: 'health', steps: [], kinds: [{ ...count, kind: 'PERSON', activeCount: 0 }, count] });
  });

  it('keep a kind and a department that these pages do not know', () => {
    const parts = partsOf({ steps: [step({ department: 'library' })], kinds: [{ ...count, kind: 'AMBULANCE' }] });
    expect(parts[0]!.kinds.map(({ kind }) => kind)).toEqual(['PERSON', 'ROOM', 'AMBULANCE']);
    expect(parts.at(-1)).toMatchObject({ department: 'library', steps: [{ code: 'TESTING' }] });
  });
});

describe('Steps', () => {
  it('are read by what is due first, those done last', () => {
    const [done, late, next] = [step({ code: 'DONE', dueAt: '2026-11-23T06:30:00Z', doneAt: '2026-11-23T06:10:00Z' }), step({ code: 'LATE', dueAt: '2026-11-23T06:15:00Z' }), step({ code: 'NEXT' })];
    expect(inOrder([next, done, late])).toEqual([late, next, done]);
  });
});
