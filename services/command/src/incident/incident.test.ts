import { describe, expect, it } from 'vitest';
import { numberOf, positiveAt, refuseDecision, stands, statusWith, withNews, type CaseNews, type IncidentFacts } from './incident.ts';

const at = (minute: number) => new Date(Date.UTC(2022, 10, 23, 2, minute));
const opened = (minute: number, ...causeIds: string[]): CaseNews => ({ openedAt: at(minute), causeIds: ['case', ...causeIds] });
const withdrawn = (minute: number): CaseNews => ({ withdrawnAt: at(minute), causeIds: ['case'] });
const orders = <T>(list: readonly T[]): T[][] => (list.length < 2 ? [[...list]] : list.flatMap((one, i) => orders(list.toSpliced(i, 1)).map(rest => [one, ...rest])));
const after = (news: readonly CaseNews[]) => news.reduce<ReturnType<typeof withNews> | null>((known, one) => withNews(known, one), null)!;

describe('A case', () => {
  it.each([
    ['stands once opened', [opened(1)], true],
    ['does not stand once withdrawn', [opened(1), withdrawn(2)], false],
    ['never stood when opened and withdrawn in one moment', [opened(1), withdrawn(1)], false],
    ['stands again when opened again', [opened(1), withdrawn(2), opened(3)], true],
    ['does not stand on news of its withdrawal alone', [withdrawn(2)], false],
  ])('%s, whatever the order of the news', (_, news, expected) => {
    expect(orders(news).map(order => stands(after(order)))).toEqual(orders(news).map(() => expected));
    expect(stands(after([...news, ...news]))).toBe(expected);
  });
  it('gathers every cause that was ever named', () => expect(after([opened(1, 'tube-b'), opened(2, 'tube-a')]).causeIds).toEqual(['case', 'tube-a', 'tube-b']));
  it.each([
    ['its first opening, however often it is repeated', [opened(1), opened(5)], at(1)],
    ['its second opening when the first was withdrawn', [opened(1), withdrawn(2), opened(3)], at(3)],
  ])('has its clocks run from %s', (_, news, expected) => expect(orders(news).map(order => positiveAt(after(order)))).toEqual(orders(news).map(() => expected)));
});

describe('An incident', () => {
  it.each([
    ['OPEN', 1, false, 'OPEN'], ['OPEN', 0, false, 'STAND_DOWN_OFFERED'], ['OPEN', 0, true, 'OPEN'], ['STAND_DOWN_OFFERED', 1, false, 'OPEN'],
    ['STOOD_DOWN', 1, false, 'STOOD_DOWN'], ['CLOSED', 0, false, 'CLOSED'],
  ] as const)('%s with %d cases (kept: %s) is %s', (status, cases, isKept, expected) => expect(statusWith(cases, { status, isKept })).toBe(expected));

  it('is called by its campus year and count', () => expect([numberOf(2026, 1), numberOf(2026, 1000)]).toEqual(['2026-001', '2026-1000']));
});

describe('A decision of leadership', () => {
  const incident = (facts: Partial<IncidentFacts> = {}): IncidentFacts => ({ number: '2026-001', status: 'OPEN', openCaseCount: 1, ...facts });
  const offered = incident({ status: 'STAND_DOWN_OFFERED', openCaseCount: 0 });

  it.each([
    ['stands down what has no case', 'STAND_DOWN', offered, []],
    ['stands down what was kept and still has none', 'STAND_DOWN', incident({ openCaseCount: 0 }), ['TESTING']],
    ['keeps what is offered', 'KEEP', offered, ['TESTING']],
    ['closes what was carried through', 'CLOSE', incident(), []],
  ] as const)('%s', (_, decision, facts, steps) => expect(refuseDecision(decision, facts, steps, '结果已更正')).toBeNull());

  it.each([
    ['stand down while a case stands', 'STAND_DOWN', incident(), [], '结果已更正', 'INCIDENT_HAS_CASES'],
    ['keep what nobody offered', 'KEEP', incident(), [], '继续观察', 'INCIDENT_NOT_OFFERED'],
    ['close while steps run', 'CLOSE', incident(), ['TESTING'], '处置完成', 'INCIDENT_STEPS_RUNNING'],
    ['decide twice', 'CLOSE', incident({ status: 'STOOD_DOWN' }), [], '处置完成', 'INCIDENT_FINISHED'],
    ['decide without a reason', 'STAND_DOWN', offered, [], '误', 'REASON_TOO_SHORT'],
  ] as const)('may not %s', (_, decision, facts, steps, reason, code) => expect(refuseDecision(decision, facts, steps, reason)).toMatchObject({ code }));
});
