import { definePortal } from '@campus/portal-kit/portal';

/** Everything the shell knows of personnel before it downloads any of its code. */
export default definePortal({
  contract: 1,
  name: 'personnel',
  title: { 'zh-CN': '人员', en: 'Personnel' },
  order: 10,
  pages: [
    { path: 'people', title: { 'zh-CN': '人员台账', en: 'People' }, icon: 'people', needs: 'personnel.person.read', load: () => import('./people/people.page.tsx') },
    { path: 'people/:id', title: { 'zh-CN': '人员', en: 'Person' }, needs: 'personnel.person.read', load: () => import('./people/person.page.tsx') },
    { path: 'units', title: { 'zh-CN': '组织架构', en: 'Organisation' }, icon: 'units', needs: 'personnel.unit.read', load: () => import('./units/units.page.tsx') },
    { path: 'imports', title: { 'zh-CN': '花名册导入', en: 'Roster import' }, icon: 'import', needs: 'personnel.roster.read', load: () => import('./imports/imports.page.tsx') },
    { path: 'imports/:id', title: { 'zh-CN': '导入报告', en: 'Import report' }, needs: 'personnel.roster.read', load: () => import('./imports/import.page.tsx') },
  ],
  widgets: [
    { id: 'headcount', title: { 'zh-CN': '在校人数', en: 'On campus' }, needs: 'personnel.person.read', width: 'third', page: 'people', load: () => import('./people/headcount.widget.tsx') },
  ],
  search: { title: { 'zh-CN': '人员', en: 'People' }, needs: 'personnel.person.read', load: () => import('./people/people.search.ts') },
  messages: { 'zh-CN': () => import('./locales/zh-CN.ts'), en: () => import('./locales/en.ts') },
});
