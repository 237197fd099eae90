import { describe, expect, it } from 'vitest';
import { refuseReading, refuseTarget, type HandReading, type IndicatorFacts } from './reading.ts';

const NOW = new Date('2022-11-23T02:00:00Z');
const indicator = (facts: Partial<IndicatorFacts> = {}): IndicatorFacts => ({ code: 'drills.days-since', department: 'command', unitEnglish: 'days', isByHand: true, target: 30, ...facts });
const reading = (facts: Partial<HandReading> = {}): HandReading => ({ value: 12, measuredAt: NOW, evidence: '演练签到表', ...facts });

describe('A figure counted by hand', () => {
  it.each([['command-admin', 'command'], ['command-admin', 'health'], ['health-admin', 'health']])('stands when %s reports it for %s', (role, department) => {
    expect(refuseReading(indicator({ department }), reading(), [role], NOW)).toEqual([]);
  });
  it.each([
    ['another department reports', {}, {}, ['health-admin'], 'READING_OTHER_DEPARTMENT'],
    ['the department announces it', { isByHand: false }, {}, ['command-admin'], 'READING_LIVE'],
    ['is below zero', {}, { value: -1 }, ['command-admin'], 'READING_OUT_OF_RANGE'],
    ['is more than the whole', { unitEnglish: '%' }, { value: 101 }, ['command-admin'], 'READING_OUT_OF_RANGE'],
    ['is about a moment to come', {}, { measuredAt: new Date('2022-11-23T02:00:01Z') }, ['command-admin'], 'READING_IN_FUTURE'],
    ['has nothing behind it', {}, { evidence: ' 看过 ' }, ['command-admin'], 'READING_WITHOUT_EVIDENCE'],
  ] as const)('is refused when it %s', (_, facts, given, roles, code) => {
    expect(refuseReading(indicator(facts), reading(given), roles, NOW)).toMatchObject([{ code }]);
  });
  it('may be about an earlier moment', () => {
    expect(refuseReading(indicator(), reading({ measuredAt: new Date('2022-11-01T00:00:00Z') }), ['command-admin'], NOW)).toEqual([]);
  });
});

describe('A target', () => {
  it('changes for a reason', () => expect(refuseTarget(indicator(), { target: 60, reason: '本校规模较小' })).toEqual([]));
  it.each([
    ['stays the same', 30, '本校规模较小', ['TARGET_UNCHANGED']],
    ['is below zero and nobody says why', -1, ' ', ['TARGET_OUT_OF_RANGE', 'REASON_TOO_SHORT']],
  ])('is refused when it %s', (_, target, reason, codes) => {
    expect(refuseTarget(indicator(), { target, reason }).map(({ code }) => code)).toEqual(codes);
  });
});
