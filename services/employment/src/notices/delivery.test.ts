import { describe, expect, it } from 'vitest';
import { judge, MOST_ATTEMPTS, refuseAcknowledgement, refuseResend } from './delivery.ts';

const NOW = new Date('2022-11-23T02:00:00Z');

describe('An attempt', () => {
  it.each([200, 202, 204, 299])('answered %i has delivered', status => expect(judge({ status }, 1, NOW)).toEqual({ status: 'DELIVERED' }));
  it.each([301, 400, 404, 429, 500, 503])('answered %i is made again', status => expect(judge({ status }, 1, NOW)).toMatchObject({ status: 'PENDING', error: `HTTP ${status}` }));
  it('answered 410 is the last one at this endpoint', () => expect(judge({ status: 410 }, 1, NOW)).toMatchObject({ status: 'GONE' }));
  it('without an answer is made again', () => expect(judge({ failure: 'ECONNREFUSED' }, 2, NOW)).toEqual({ status: 'PENDING', error: 'ECONNREFUSED', nextAttemptAt: new Date('2022-11-23T02:02:00Z') }));
  it('after too many is given up', () => expect(judge({ status: 500 }, MOST_ATTEMPTS, NOW)).toEqual({ status: 'FAILED', error: 'HTTP 500' }));
  it('is spread over about three days', () => {
    const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, done) => judge({ status: 500 }, done + 1, NOW)).map(verdict => ('nextAttemptAt' in verdict ? verdict.nextAttemptAt.getTime() - NOW.getTime() : 0));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.reduce((sum, wait) => sum + wait, 0) / 86_400_000).toBeCloseTo(2.9, 1);
  });
});

describe('A notice', () => {
  it.each([['https://a.example', false, null], ['https://a.example', true, 'NOTICE_NOT_SENT_BY_WEBHOOK'], [null, false, 'NOTICE_NOT_SENT_BY_WEBHOOK']])(
    'to %s (switched off: %s) is sent again: %s', (url, isDisabled, code) => expect(refuseResend(url, isDisabled)?.code ?? null).toBe(code));
  it.each([['TO_PHONE', '林女士', null], ['FAILED', '林女士', null], ['PENDING', '林女士', 'NOTICE_NOT_WAITING'], ['DELIVERED', '林女士', 'NOTICE_NOT_WAITING'], ['TO_PHONE', ' ', 'PHONED_NOBODY']] as const)(
    'that is %s, with %j told, is refused as %s', (status, spokeWith, code) => expect(refuseAcknowledgement(status, spokeWith)?.code ?? null).toBe(code));
});
