import { describe, expect, it } from 'vitest';
import { refuseEnding, refuseOpening, refuseReview, statusOf, type AccessFacts } from './access.ts';

const NOW = new Date('2022-11-23T02:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const access = (facts: Partial<AccessFacts> = {}): AccessFacts => ({ openedBy: 'zhou', until: later(30), endedAt: null, reviewedAt: null, ...facts });
const over = { until: NOW };

describe('An emergency access', () => {
  it.each([
    ['open until its last instant', {}, later(29.999), 'OPEN'],
    ['run out at it', {}, later(30), 'EXPIRED'],
    ['ended when somebody ended it', { endedAt: NOW }, later(5), 'ENDED'],
    ['ended, though its time is over too', { endedAt: NOW }, later(60), 'ENDED'],
  ] as const)('is %s', (_, facts, now, status) => expect(statusOf(access(facts), now)).toBe(status));
});

describe('Opening one', () => {
  it.each(['寝室内昏迷，需知是否阳性', 'found unconscious'])('for “%s” is allowed', reason => expect(refuseOpening(reason, null)).toBeNull());
  it.each(['', '    ', '。。。。。。', 'aaaa bb'])('for “%s” is refused', reason => expect(refuseOpening(reason, null)).toMatchObject({ code: 'REASON_MISSING' }));
  it('never makes a standing one longer', () => expect(refuseOpening('found unconscious', later(10))).toMatchObject({ code: 'ACCESS_OPEN' }));
});

describe('Ending one early', () => {
  it.each([
    ['by who opened it', 'zhou', false, {}, null],
    ['by health or the centre', 'lin', true, {}, null],
    ['by another officer', 'zhao', false, {}, 'ACCESS_OF_ANOTHER'],
    ['that has run out', 'zhou', false, over, 'ACCESS_OVER'],
    ['that was ended', 'lin', true, { endedAt: NOW }, 'ACCESS_OVER'],
  ] as const)('%s', (_, actor, mayReview, facts, code) => expect(refuseEnding(access(facts), actor, mayReview, NOW)?.code ?? null).toBe(code));
});

describe('Reviewing one', () => {
  it.each([
    ['by somebody else, once it is over', 'lin', over, 'called the clinic back', null],
    ['by who opened it', 'zhou', over, 'called the clinic back', 'ACCESS_OWN'],
    ['twice', 'lin', { ...over, reviewedAt: NOW }, 'called the clinic back', 'ACCESS_REVIEWED'],
    ['while it is open', 'lin', {}, 'called the clinic back', 'ACCESS_OPEN'],
    ['without a finding', 'lin', over, 'ok', 'REASON_MISSING'],
  ] as const)('%s', (_, actor, facts, note, code) => expect(refuseReview(access(facts), actor, note, NOW)?.code ?? null).toBe(code));
});
