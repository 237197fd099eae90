import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

describe('A line of the log', () => {
  it.each([
    [{ code: 'OPENED', number: '2026-001', plan: 2, steps: 14 }, '事件 2026-001 启动，执行预案第 2 版，共 14 步', 'Incident 2026-001 opened on version 2 of the plan, 14 steps'],
    [{ code: 'CASE_WITHDRAWN', standing: 1 }, '病例撤销，尚有 1 例', 'A case was withdrawn; 1 case stands'],
    [{ code: 'STEP_DONE', step: 'CONTACT_TRACING', minutes: 12, isLate: false }, '密接与次密接判定完成，用时 12 分钟', 'Contact tracing: done in 12 min'],
    [{ code: 'STEP_DONE', step: 'TESTING', minutes: 300, isLate: true }, '核酸检测安排完成，用时 300 分钟，超时', 'Testing laid out: done in 300 min, late'],
    [{ code: 'ITEMS', kind: 'PLACE', state: 'UNDONE', count: 3 }, '封控场所 3 项已撤销', 'Closed places: 3 undone'],
    [{ code: 'ITEMS', kind: 'BUS', state: 'ACTIVE', count: 1 }, 'BUS 1 项生效', 'BUS: 1 in force'],
    [{ code: 'STAND_DOWN', by: '王', reason: '结果更正' }, '王解除事件：结果更正', 'Stood down by 王: 结果更正'],
  ] as const)('%j reads "%s" and "%s"', (happening, text, textEnglish) => expect(wordsOf(happening)).toEqual({ text, textEnglish }));
});
