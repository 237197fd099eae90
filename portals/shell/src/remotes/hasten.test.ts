import type { Remote } from '@campus/portal-kit/portal';
import { describe, expect, it } from 'vitest';
import { beginningOf } from './hasten.ts';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const health: Remote = {
  name: 'health', title: both('健康监测'), order: 1, entry: '/portals/health/entry.js', first: ['/portals/health/portal.js'], widgets: [],
  menu: [
    { path: 'cases', title: both('病例'), icon: 'list', files: ['/portals/health/cases.js', '/static/table.css'] },
    { path: 'rooms', title: both('健康观察房'), icon: 'list', files: ['/portals/health/rooms.js'] },
  ],
};
const department = [health.entry, ...health.first];

describe('What is fetched first', () => {
  it.each([
    ['a page of the menu', '/health/rooms', [...department, '/portals/health/rooms.js']],
    ['a department, which leads to its first page', '/health', [...department, '/portals/health/cases.js', '/static/table.css']],
    ['a department, with a slash', '/health/', [...department, '/portals/health/cases.js', '/static/table.css']],
    ['a record, whose page is not in the menu', '/health/cases/4711', department],
    ['the home page', '/', []],
    ['an address that is none', '/nowhere/rooms', []],
  ])('for %s', (_, pathname, files) => expect(beginningOf([health], pathname)).toEqual(files));
});
