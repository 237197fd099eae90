import { definePortal } from '@campus/portal-kit/portal';

/** Everything the shell knows of teaching before it downloads any of its code. */
export default definePortal({
  contract: 1,
  name: 'teaching',
  title: { 'zh-CN': '教学', en: 'Teaching' },
  order: 40,
  pages: [
    { path: 'today', title: { 'zh-CN': '今日课堂', en: 'Classes today' }, icon: 'teaching', needs: 'teaching.session.read', load: () => import('./today/today.page.tsx') },
    { path: 'sections', title: { 'zh-CN': '教学班', en: 'Sections' }, icon: 'list', needs: 'teaching.course.read', load: () => import('./sections/sections.page.tsx') },
    { path: 'online-places', title: { 'zh-CN': '线上席位', en: 'Online places' }, icon: 'people', needs: 'teaching.online-place.read', load: () => import('./places/places.page.tsx') },
    { path: 'imports', title: { 'zh-CN': '课表导入', en: 'Timetable import' }, icon: 'import', needs: 'teaching.timetable.import', load: () => import('./timetable/imports.page.tsx') },
    { path: 'ties', title: { 'zh-CN': '宿舍教室对应', en: 'Dormitory ties' }, icon: 'units', needs: 'teaching.tie.read', load: () => import('./ties/ties.page.tsx') },
  ],
  widgets: [{ id: 'today', title: { 'zh-CN': '今日教学', en: 'Teaching today' }, needs: 'teaching.summary.read', width: 'half', page: 'today', load: () => import('./home/today.widget.tsx') }],
  messages: { 'zh-CN': () => import('./locales/zh-CN.ts'), en: () => import('./locales/en.ts') },
});
