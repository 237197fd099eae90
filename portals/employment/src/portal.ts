import { definePortal } from '@campus/portal-kit/portal';

/** Everything the shell knows of the department before it downloads any of its code. */
export default definePortal({
  contract: 1,
  name: 'employment',
  title: { 'zh-CN': '就业', en: 'Employment' },
  order: 90,
  pages: [
    { path: 'matters', title: { 'zh-CN': '事项', en: 'Matters' }, icon: 'list', needs: 'employment.matter.read', load: () => import('./matters/matters.page.tsx') },
    { path: 'matters/:id', title: { 'zh-CN': '事项详情', en: 'Matter' }, needs: 'employment.matter.read', load: () => import('./matters/matter.page.tsx') },
  ],
  messages: { 'zh-CN': () => import('./locales/zh-CN.ts'), en: () => import('./locales/en.ts') },
});
