import type { Remote } from '@campus/portal-kit/portal';
import { describe, expect, it } from 'vitest';
import { matchingPages } from './pages.ts';

const health: Remote = {
  name: 'health', entry: '', first: [], order: 1, widgets: [], title: { 'zh-CN': '健康监测', en: 'Health' },
  menu: [
    { path: 'rounds', icon: 'rounds', title: { 'zh-CN': '检测轮次', en: 'Test rounds' }, files: [] },
    { path: 'tubes', icon: 'tubes', title: { 'zh-CN': '混采试管', en: 'Pooled tubes' }, files: [] },
  ],
};
const found = (typed: string, locale: 'zh-CN' | 'en' = 'zh-CN') => matchingPages([health], typed, locale).map(({ title }) => title);

describe('The palette', () => {
  it('lists every page before anything is typed', () => expect(found('')).toEqual(['检测轮次', '混采试管']));

  it.each([
    ['by its title', '轮次'], ['by its title in the other language', 'test rounds'], ['by its address', 'health/rounds'],
  ])('finds a page %s', (_, typed) => expect(found(typed)).toEqual(['检测轮次']));

  it('finds the pages of a department by its name', () => expect(found('健康', 'en')).toEqual(['Test rounds', 'Pooled tubes']));
  it('finds nothing where nothing is', () => expect(found('食堂')).toEqual([]));
});
