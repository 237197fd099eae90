import { describe, expect, it } from 'vitest';
import { clockOf, figuresOf, refuseCompletion, refuseStepOf, stepStateOf, type Cause, type ReportedFigures, type StepReport } from './step.ts';

const at = (minute: number) => new Date(Date.UTC(2022, 10, 23, 2, minute));
const cause = (id: string, minute = 0, isCase = true): Cause => ({ id, positiveAt: at(minute), isCase });
const report = (causeId: string, minute: number, isDone = true): StepReport => ({ causeId, isDone, at: at(minute) });

describe('The clock of a step of thirty minutes', () => {
  it.each([
    ['runs from the positive result while nobody reports', [cause('a')], [], { startedAt: at(0), dueAt: at(30), doneAt: null }],
    ['runs on while its department is not done', [cause('a')], [report('a', 10, false)], { startedAt: at(0), dueAt: at(30), doneAt: null }],
    ['stops when the only case is done', [cause('a')], [report('a', 10)], { startedAt: at(0), dueAt: at(30), doneAt: at(10) }],
    ['waits for every case', [cause('a'), cause('b', 5)], [report('a', 10)], { startedAt: at(5), dueAt: at(35), doneAt: null }],
    ['stops with the last of them', [cause('a'), cause('b', 5)], [report('b', 12), report('a', 10)], { startedAt: at(5), dueAt: at(35), doneAt: at(12) }],
    ['asks nothing of a tube nobody spoke of', [cause('a'), cause('tube', 0, false)], [report('a', 10)], { startedAt: at(0), dueAt: at(30), doneAt: at(10) }],
    ['waits for a tube somebody spoke of', [cause('a'), cause('tube', 0, false)], [report('a', 10), report('tube', 9, false)], { startedAt: at(0), dueAt: at(30), doneAt: null }],
    ['runs again from a case that joins when all was done', [cause('a'), cause('b', 40)], [report('a', 10)], { startedAt: at(40), dueAt: at(70), doneAt: null }],
    ['shows the due time that was missed', [cause('a'), cause('b', 40)], [report('a', 31), report('b', 50)], { startedAt: at(0), dueAt: at(30), doneAt: at(50) }],
    ['does not hear what is said of other causes', [cause('a')], [report('z', 10)], { startedAt: at(0), dueAt: at(30), doneAt: null }],
  ])('%s', (_, causes, reports, expected) => expect(clockOf(30, causes, reports)).toEqual(expected));

  it('says nothing without a cause', () => expect(clockOf(30, [], [report('a', 10)])).toBeNull());
});

describe('A step', () => {
  it.each([
    [null, 29, 'RUNNING'], [null, 30, 'RUNNING'], [null, 31, 'OVERDUE'], [30, 45, 'DONE'], [31, 45, 'DONE_LATE'],
  ] as const)('due at 30, done at %s, is at %d %s', (done, now, expected) => expect(stepStateOf({ dueAt: at(30), doneAt: done === null ? null : at(done) }, at(now))).toBe(expected));

  const step = { code: 'TESTING', department: 'health', doneAt: null };
  it.each([[['health-admin'], null], [['command-admin'], null], [['teaching-admin'], 'STEP_OTHER_DEPARTMENT']])('of health is changed by %s: %s', (roles, code) => {
    expect(refuseStepOf(step, roles)?.code ?? null).toBe(code);
  });
  it.each([['心理中心值班表', null, null], ['好', null, 'STEP_WITHOUT_EVIDENCE'], ['心理中心值班表', at(3), 'STEP_DONE_ALREADY']])('is completed with "%s", done at %s: %s', (evidence, doneAt, code) => {
    expect(refuseCompletion({ ...step, doneAt }, evidence)?.code ?? null).toBe(code);
  });
});

describe('The figures of a step', () => {
  const asked = (value: number, ...causeIds: string[]) => ({ code: 'asked', value, ...(causeIds.length > 0 && { causeIds }) });
  const said = (causeId: string, version: number, ...figures: ReportedFigures['figures']): ReportedFigures => ({ causeId, version, figures });
  const total = (...reports: ReportedFigures[]) => figuresOf([], reports).find(({ code }) => code === 'asked')?.value;

  it.each<[string, number | undefined, ReportedFigures[]]>([
    ['add up what each cause has alone', 5, [said('a', 1, asked(2, 'a')), said('b', 1, asked(3, 'b'))]],
    ['count once what two causes share', 6, [said('a', 1, asked(2, 'a'), asked(1, 'a', 'b')), said('b', 1, asked(3, 'b'), asked(1, 'a', 'b'))]],
    ['count what is shared when one of the two is silent', 3, [said('a', 1, asked(2, 'a'), asked(1, 'a', 'b'))]],
    ['tell two causes from three', 9, [said('a', 1, asked(4, 'a', 'b'), asked(5, 'a', 'b', 'c')), said('c', 1, asked(5, 'a', 'b', 'c'))]],
    ['follow the newest report among those that share', 7, [said('a', 2, asked(7, 'a', 'b')), said('b', 1, asked(1, 'a', 'b'))]],
    ['follow it whichever comes first', 7, [said('b', 1, asked(1, 'a', 'b')), said('a', 2, asked(7, 'a', 'b'))]],
    ['do not follow a newer one of another cause', 7, [said('a', 1, asked(7, 'a', 'b')), said('c', 9, asked(0, 'c'))]],
    ['lose what the newest no longer names', 4, [said('a', 1, asked(2, 'a'), asked(1, 'a', 'b')), said('b', 2, asked(2, 'b'))]],
    ['stay, at nothing, when all that was shared is gone', 0, [said('a', 1, asked(1, 'a', 'b')), said('b', 2)]],
    ['add up reports that do not say whose they are', 5, [said('a', 1, asked(2)), said('b', 7, asked(3))]],
    ['let a report that does not say outdate what was shared', 5, [said('a', 1, asked(2, 'a'), asked(1, 'a', 'b')), said('b', 2, asked(3))]],
    ['make wholes of the parts that many causes report', 1, [said('a', 1, asked(1 / 3, 'a')), said('b', 1, asked(1 / 3, 'b')), said('c', 1, asked(1 / 3, 'c'))]],
    ['are whole when an incident holds two of the three', 1, [said('a', 1, asked(1 / 3, 'a')), said('b', 1, asked(1 / 3, 'b'))]],
    ['are none without a report', undefined, []],
  ])('%s', (_, expected, reports) => expect(total(...reports)).toBe(expected));

  it('keep the order in which they are reported', () => {
    const reports = [said('a', 1, { code: 'confirmed', value: 0 }, asked(1)), said('b', 2, asked(1), { code: 'teams', value: 1 })];
    expect(figuresOf([], reports).map(({ code }) => code)).toEqual(['confirmed', 'asked', 'teams']);
  });
  it('count things that bring their own, and not once more for each cause', () => {
    const reports = [said('a', 1, { code: 'teams', value: 6 }, asked(2)), said('b', 1, { code: 'teams', value: 6 })];
    expect(figuresOf([{ code: 'teams', value: 6 }], reports)).toMatchObject([{ code: 'asked', value: 2 }, { code: 'teams', value: 6 }]);
  });
  it('show one without a name by its code', () => expect(figuresOf([], [said('a', 1, { code: 'x.y', value: 1 })])).toEqual([{ code: 'x.y', title: 'x.y', titleEnglish: 'x.y', value: 1 }]));
});
