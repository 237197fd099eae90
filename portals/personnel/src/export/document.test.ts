import { describe, expect, it } from 'vitest';
import { asHtml, asJson, base64Of, missingOf, type ExportedPerson, type ExportWords } from './document.ts';

const held = (department: string, ...rows: string[][]) => ({ __typename: 'PersonalData' as const, department, tables: rows.length > 0 ? [{ __typename: 'PersonalTable' as const, name: 'swab', title: '采样 · Swabs', columns: ['id', 'note'], rows, rowCount: rows.length }] : [] });
const person: ExportedPerson = {
  __typename: 'Person', id: 'p', number: '2022010001', name: '张三',
  heldByPersonnel: held('personnel', ['1', '<script>alert(1)</script>']), heldByHealth: null, heldByLogistics: held('logistics'), heldByTeaching: held('teaching'), heldByEmployment: held('employment'), heldByCommand: held('command'),
};
const words: ExportWords = { lang: 'zh-CN', title: '个人信息导出', purpose: '用途', madeAt: '2022-11-23', nothing: '没有', missing: '暂时无法读取', departments: { personnel: '人事', health: '健康', logistics: '后勤', teaching: '教学', employment: '就业', command: '指挥部' } };

describe('An export of a person', () => {
  it('names the department that could not answer, in both forms', () => {
    expect(missingOf(person)).toEqual(['health']);
    expect(JSON.parse(asJson(person, '本人申请', 'now'))).toMatchObject({ missing: ['health'], purpose: '本人申请', departments: [{ department: 'personnel' }, { department: 'logistics' }, { department: 'teaching' }, { department: 'employment' }, { department: 'command' }] });
    expect(asHtml(person, '本人申请', words)).toContain('<h2>健康</h2><p><strong>暂时无法读取</strong></p>');
  });

  it('runs nothing of what is stored', () => {
    const page = asHtml(person, '"><img src=x>', words);
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('keeps every character', () => expect(Buffer.from(base64Of('张三 €'), 'base64').toString()).toBe('张三 €'));
});
