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
    { path: 'posts', title: { 'zh-CN': '岗位与 AB 角', en: 'Posts' }, icon: 'clipboard', needs: 'personnel.post.read', load: () => import('./posts/posts.page.tsx') },
    { path: 'requests', title: { 'zh-CN': '补岗申请', en: 'Requests for a B' }, icon: 'unmatched', needs: 'personnel.post.read', load: () => import('./requests/requests.page.tsx') },
    { path: 'grid', title: { 'zh-CN': '五级网格', en: 'Grid' }, icon: 'box', needs: 'personnel.grid.read', load: () => import('./grid/grid.page.tsx') },
    { path: 'tasks', title: { 'zh-CN': '网格任务', en: 'Grid tasks' }, icon: 'list', needs: 'personnel.task.read', load: () => import('./tasks/tasks.page.tsx') },
    { path: 'volunteers', title: { 'zh-CN': '志愿者', en: 'Volunteers' }, icon: 'people', needs: 'personnel.volunteer.read', load: () => import('./volunteers/volunteers.page.tsx') },
    { path: 'imports', title: { 'zh-CN': '花名册导入', en: 'Roster import' }, icon: 'import', needs: 'personnel.roster.read', load: () => import('./imports/imports.page.tsx') },
    { path: 'imports/:id', title: { 'zh-CN': '导入报告', en: 'Import report' }, needs: 'personnel.roster.read', load: () => import('./imports/import.page.tsx') },
  ],
  widgets: [
    { id: 'headcount', title: { 'zh-CN': '在校人数', en: 'On campus' }, needs: 'personnel.person.read', width: 'third', page: 'people', load: () => import('./people/headcount.widget.tsx') },
    { id: 'posts', title: { 'zh-CN': '岗位两线到岗', en: 'Posts on both lines' }, needs: 'personnel.summary.read', width: 'third', page: 'posts', load: () => import('./posts/posts.widget.tsx') },
    { id: 'tasks', title: { 'zh-CN': '网格任务', en: 'Grid tasks' }, needs: 'personnel.task.read', width: 'third', page: 'tasks', load: () => import('./tasks/tasks.widget.tsx') },
  ],
  search: { title: { 'zh-CN': '人员', en: 'People' }, needs: 'personnel.person.read', load: () => import('./people/people.search.ts') },
  messages: { 'zh-CN': () => import('./locales/zh-CN.ts'), en: () => import('./locales/en.ts') },
});
