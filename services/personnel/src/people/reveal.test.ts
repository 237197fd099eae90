import { describe, expect, it } from 'vitest';
import { refuseReason } from './reveal.ts';

describe('A reason', () => {
  it.each(['核对核酸检测登记', 'calling the parents'])('“%s” opens the data', reason => {
    expect(refuseReason(reason)).toBeNull();
  });

  it.each(['', '   ', '查', '。。。。。。'])('“%s” does not', reason => {
    expect(refuseReason(reason)).toMatchObject({ code: 'REASON_TOO_SHORT', path: ['input', 'reason'] });
  });
});
