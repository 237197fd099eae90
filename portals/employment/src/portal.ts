import { definePortal } from '@campus/portal-kit/portal';

/** Everything the shell knows of the department before it downloads any of its code. */
export default definePortal({
  contract: 1,
  name: 'employment',
  title: { 'zh-CN': '就业', en: 'Employment' },
  order: 50,
  pages: [
    { path: 'interviews', title: { 'zh-CN': '面试', en: 'Interviews' }, icon: 'calendar', needs: 'employment.interview.read', load: () => import('./interviews/interviews.page.tsx') },
    { path: 'notices', title: { 'zh-CN': '通知记录', en: 'Notices' }, icon: 'clipboard', needs: 'employment.notice.read', load: () => import('./notices/notices.page.tsx') },
    { path: 'graduates', title: { 'zh-CN': '毕业生去向', en: 'Graduates' }, icon: 'teaching', needs: 'employment.graduate.read', load: () => import('./graduates/graduates.page.tsx') },
    { path: 'rates', title: { 'zh-CN': '去向落实率', en: 'Destination rates' }, icon: 'chart', needs: 'employment.rate.read', load: () => import('./graduates/rates.page.tsx') },
    { path: 'employers', title: { 'zh-CN': '用人单位', en: 'Employers' }, icon: 'employment', needs: 'employment.employer.read', load: () => import('./employers/employers.page.tsx') },
  ],
  widgets: [
    { id: 'interviews', title: { 'zh-CN': '面试', en: 'Interviews' }, needs: 'employment.summary.read', width: 'half', page: 'interviews', load: () => import('./home/interviews.widget.tsx') },
  ],
  messages: { 'zh-CN': () => import('./locales/zh-CN.ts'), en: () => import('./locales/en.ts') },
});
