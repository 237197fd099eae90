import { describe, expect, it } from 'vitest';
import { endOf, refuseAnswer, refuseAppointment, refuseChange, refuseOutcome, refusePosition, refusePresence, refuseReason, type Appointment } from './interview.ts';

const NOW = new Date('2022-11-23T02:00:00Z');
const at = (hour: number) => new Date(`2022-11-24T0${hour}:00:00Z`);
const span = (from: number, to: number) => ({ startsAt: at(from), endsAt: at(to) });
const appointment = (facts: Partial<Appointment> = {}): Appointment => ({ startsAt: at(2), minutes: 30, mode: 'ON_SITE', roomCode: 'A01-0101', link: null, ...facts });
const codes = (facts: Partial<Appointment>) => refuseAppointment(appointment(facts), NOW).map(found => found.code);

describe('An appointment', () => {
  it.each([{}, { mode: 'ONLINE', roomCode: null } as const, { mode: 'ONLINE', link: 'https://meeting.example.com/1' } as const, { minutes: 480 }])('may be %j', facts => expect(codes(facts)).toEqual([]));
  it.each([
    ['in the past', { startsAt: NOW }, ['INTERVIEW_IN_PAST']],
    ['too short', { minutes: 9 }, ['DURATION_OUT_OF_RANGE']],
    ['without a room on site', { roomCode: ' ' }, ['ROOM_MISSING']],
    ['with a link that could run something', { mode: 'ONLINE', link: 'javascript:alert(1)' } as const, ['LINK_INVALID']],
  ])('may not be %s', (_, facts, expected) => expect(codes(facts)).toEqual(expected));
  it('ends when its minutes are over', () => expect(endOf(appointment({ minutes: 60 }))).toEqual(at(3)));
});

describe('A graduate', () => {
  it.each([
    ['free', [], 'ON_SITE', false, null],
    ['busy just before and just after', [span(1, 2), span(3, 4)], 'ON_SITE', false, null],
    ['busy at the time', [span(1, 3)], 'ONLINE', false, 'GRADUATE_BUSY'],
    ['isolated', [], 'ON_SITE', true, 'GRADUATE_ISOLATED'],
    ['isolated and asked online', [], 'ONLINE', true, null],
  ] as const)('who is %s', (_, others, mode, isIsolated, code) => expect(refusePresence(span(2, 3), mode, others, isIsolated)?.code ?? null).toBe(code));
});

describe('An interview', () => {
  it.each([
    ['PLANNED', 2, null], ['MOVED', 2, null], ['HELD', 2, 'INTERVIEW_OVER'], ['CANCELLED', 2, 'INTERVIEW_OVER'],
  ] as const)('that is %s can be changed unless over', (status, hour, code) => expect(refuseChange({ status, startsAt: at(hour) }, NOW)?.code ?? null).toBe(code));
  it('cannot be changed once it has begun', () => expect(refuseChange({ status: 'PLANNED', startsAt: NOW }, NOW)?.code).toBe('INTERVIEW_OVER'));
  it.each([
    ['PLANNED', NOW, null], ['PLANNED', at(2), 'INTERVIEW_NOT_BEGUN'], ['HELD', NOW, 'INTERVIEW_OVER'],
  ] as const)('that is %s has an outcome once it began', (status, startsAt, code) => expect(refuseOutcome({ status, startsAt }, NOW)?.code ?? null).toBe(code));
  it('is for a position', () => expect([refusePosition('测试工程师'), refusePosition(' ')?.code]).toEqual([null, 'POSITION_INVALID']));
  it('is not cancelled without a reason', () => expect([refuseReason('用人单位改期'), refuseReason(' ')?.code]).toEqual([null, 'REASON_MISSING']));
  it('goes back on site once it was offered', () => expect([refuseAnswer('OFFERED'), refuseAnswer('DECLINED')?.code, refuseAnswer(null)?.code]).toEqual([null, 'NO_RETURN_OFFERED', 'NO_RETURN_OFFERED']));
});
