import { describe, expect, it } from 'vitest';
import { bodyOf } from './body.ts';

const NOW = new Date('2022-11-23T02:00:00Z');
const interview = { id: 'i', version: 2, position: '测试工程师', startsAt: new Date('2022-11-24T02:00:00Z'), endsAt: new Date('2022-11-24T02:30:00Z'), mode: 'ONLINE', roomCode: null, link: 'https://meeting.example/i', causeIds: ['c'], personId: 'p' } as const;

describe('What is sent', () => {
  it('says how the interview takes place, and nothing else', () => {
    expect(JSON.parse(bodyOf('MOVED_ONLINE', interview, '王芳', NOW))).toEqual({
      type: 'interview.moved-online', timestamp: '2022-11-23T02:00:00.000Z',
      data: { interviewId: 'i', version: 2, candidate: '王芳', position: '测试工程师', startsAt: '2022-11-24T02:00:00.000Z', endsAt: '2022-11-24T02:30:00.000Z', isCancelled: false, mode: 'ONLINE', room: null, link: 'https://meeting.example/i' },
    });
  });
  it('names no place for what does not take place', () => expect(JSON.parse(bodyOf('CANCELLED', interview, '王芳', NOW)).data).not.toHaveProperty('link'));
});
