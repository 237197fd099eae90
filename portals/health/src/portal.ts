import { definePortal } from '@campus/portal-kit/portal';

/** Everything the shell knows about Health before it downloads any of its pages. */
export default definePortal({
  contract: 1,
  name: 'health',
  title: { 'zh-CN': '健康监测', en: 'Health' },
  order: 20,
  pages: [
    { path: 'cases', title: { 'zh-CN': '病例', en: 'Cases' }, icon: 'clipboard', needs: 'health.case.read', load: () => import('./cases/cases.page.tsx') },
    { path: 'cases/:id', title: { 'zh-CN': '病例', en: 'Case' }, needs: 'health.contact.read', load: () => import('./cases/case.page.tsx') },
    { path: 'isolations', title: { 'zh-CN': '隔离', en: 'Isolation' }, icon: 'calendar', needs: 'health.isolation.read', load: () => import('./isolation/isolations.page.tsx') },
    { path: 'rooms', title: { 'zh-CN': '健康观察房', en: 'Monitoring rooms' }, icon: 'units', needs: 'health.room.read', load: () => import('./monitoring/rooms.page.tsx') },
    { path: 'rounds', title: { 'zh-CN': '检测轮次', en: 'Test rounds' }, icon: 'rounds', needs: 'health.round.read', load: () => import('./rounds/rounds.page.tsx') },
    { path: 'rounds/:id', title: { 'zh-CN': '检测轮次', en: 'Test round' }, needs: 'health.tube.read', load: () => import('./rounds/round.page.tsx') },
    { path: 'tubes', title: { 'zh-CN': '试管', en: 'Tubes' }, icon: 'tubes', needs: 'health.tube.read', load: () => import('./tubes/tubes.page.tsx') },
    { path: 'tubes/:label', title: { 'zh-CN': '试管', en: 'Tube' }, needs: 'health.tube.read', load: () => import('./tubes/tube.page.tsx') },
    { path: 'unmatched', title: { 'zh-CN': '待匹配结果', en: 'Unmatched results' }, icon: 'unmatched', needs: 'health.result.match', load: () => import('./unmatched/unmatched.page.tsx') },
    { path: 'results', title: { 'zh-CN': '检验结果', en: 'Laboratory results' }, icon: 'list', needs: 'health.result.read', load: () => import('./laboratory/results.page.tsx') },
    { path: 'messages', title: { 'zh-CN': '检验报告', en: 'Laboratory files' }, icon: 'import', needs: 'health.message.survey', load: () => import('./laboratory/messages.page.tsx') },
    { path: 'people', title: { 'zh-CN': '个人健康状态', en: 'Health of a person' }, icon: 'health', needs: 'health.state.read', load: () => import('./people/people.page.tsx') },
    { path: 'people/:number', title: { 'zh-CN': '个人健康状态', en: 'Health of a person' }, needs: 'health.state.read', load: () => import('./people/person.page.tsx') },
    { path: 'emergencies', title: { 'zh-CN': '紧急查看', en: 'Emergency access' }, icon: 'clipboard', needs: 'health.emergency.read', load: () => import('./emergency/accesses.page.tsx') },
  ],
  widgets: [
    { id: 'people', title: { 'zh-CN': '需要处置的人员', en: 'People to act on' }, needs: 'health.state.read', width: 'third', load: () => import('./home/people.widget.tsx') },
    { id: 'unmatched', title: { 'zh-CN': '待匹配结果', en: 'Unmatched results' }, needs: 'health.result.match', width: 'third', page: 'unmatched', load: () => import('./home/unmatched.widget.tsx') },
    { id: 'isolation', title: { 'zh-CN': '隔离与观察房', en: 'Isolation and rooms' }, needs: 'health.summary.read', width: 'full', page: 'rooms', load: () => import('./home/isolation.widget.tsx') },
    { id: 'rounds', title: { 'zh-CN': '进行中的轮次', en: 'Open rounds' }, needs: 'health.round.read', width: 'full', page: 'rounds', load: () => import('./home/rounds.widget.tsx') },
  ],
  messages: { 'zh-CN': () => import('./locales/zh-CN.ts'), en: () => import('./locales/en.ts') },
});
