import { describe, expect, it } from 'vitest';
import { meetingLink, refuseCode, refuseCourse, refuseLink, tidy } from './course.ts';

const codes = (problems: readonly { code: string }[]) => problems.map(problem => problem.code);

describe('A course', () => {
  it.each(['GE10', '高数-01', 'a.b_c'])('may have the code %s', code => expect(refuseCode(code, false)).toBeNull());
  it.each([['', false, 'CODE_INVALID'], ['a b', false, 'CODE_INVALID'], ['-x', false, 'CODE_INVALID'], ['x'.repeat(41), false, 'CODE_INVALID'], ['GE10', true, 'CODE_TAKEN']] as const)(
    'may not have the code %j (taken: %s)', (code, isTaken, expected) => expect(refuseCode(code, isTaken)?.code).toBe(expected),
  );
  it('is told of everything wrong at once', () => expect(codes(refuseCourse({ code: '', name: '' }, false))).toEqual(['CODE_INVALID', 'NAME_INVALID']));
  it('may have a name of a hundred characters outside the basic plane', () => expect(refuseCourse({ code: 'x', name: '𠮷'.repeat(100) }, false)).toEqual([]));
  it('is kept without blanks that nobody sees', () => expect(tidy(' 大学 \n 英语 ')).toBe('大学 英语'));
});

describe('A meeting link', () => {
  it('is the same for the same section', () => expect(meetingLink('https://m.example/s/', 'GE10-01')).toBe('https://m.example/s/ge10-01'));
  it('escapes what an address cannot hold', () => expect(meetingLink('https://m.example/s/', '高数')).toBe('https://m.example/s/%E9%AB%98%E6%95%B0'));
  it.each(['https://meeting.example.edu.cn/s/1', 'https://m.example/j/1?pwd=a%20b'])('may be %s', url => expect(refuseLink(url)).toBeNull());
  it.each(['', 'meeting', 'http://m.example', 'javascript:alert(1)', 'https://user:pass@m.example/', `https://m.example/${'x'.repeat(500)}`])('may not be %j', url =>
    expect(refuseLink(url)?.code).toBe('LINK_INVALID'));
});
