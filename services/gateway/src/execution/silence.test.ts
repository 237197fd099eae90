import { describe, expect, it } from 'vitest';
import { watchSilence } from './silence.ts';

function department(waiting: number) {
  let at = 10_000;
  const silence = watchSilence(() => at);
  for (let count = 0; count < waiting; count++) silence.begin();
  return { ...silence, after: (milliseconds: number) => void (at += milliseconds) };
}

describe('A department that eight calls wait for', () => {
  it('is asked while three seconds have not passed', () => {
    const { begin, after } = department(8);
    after(3_000);
    expect(begin()).toBe(true);
  });

  it('is asked once a second when it has answered nobody for longer', () => {
    const { begin, after } = department(8);
    after(3_001);
    expect([begin(), begin(), begin()]).toEqual([true, false, false]);
    after(1_000);
    expect([begin(), begin()]).toEqual([true, false]);
  });

  it('is asked by everybody again once it has answered one of them', () => {
    const { begin, ended, after } = department(8);
    after(5_000);
    begin();
    ended(true);
    expect([begin(), begin()]).toEqual([true, true]);
  });

  it('is not taken for back because a call was given up', () => {
    const { begin, ended, after } = department(9);
    after(5_000);
    ended(false);
    expect([begin(), begin()]).toEqual([true, false]);
  });
});

describe('A department', () => {
  it('that few calls wait for is asked, however long they wait', () => {
    const { begin, after } = department(7);
    after(60_000);
    expect(begin()).toBe(true);
  });

  it('that nobody asked for an hour is not silent', () => {
    const { begin, ended, after } = department(0);
    after(3_600_000);
    for (let count = 0; count < 8; count++) begin();
    expect(begin()).toBe(true);
    ended(true);
  });
});
