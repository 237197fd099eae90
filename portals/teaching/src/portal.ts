import { definePortal } from '@campus/portal-kit/portal';

/** Everything the shell knows of the department before it downloads any of its code. */
export default definePortal({
  contract: 1,
  name: 'teaching',
  title: { 'zh-CN': '教学', en: 'Teaching' },
  order: 90,
  pages: [
    { path: 'matters', title: { 'zh-CN': '事项', en: 'Matters' }, icon: 'list', needs: 'teaching.matter.read', load: () => import('./matters/matters.page.tsx') },
    { path: 'matters/:id', title: { 'zh-CN': '事项详情', en: 'Matter' }, needs: 'teaching.matter.read', load: () => import('./matters/matter.page.tsx') },
  ],
  messages: { 'zh-CN': () => import('./locales/zh-CN.ts'), en: () => import('./locales/en.ts') },
});
