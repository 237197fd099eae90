import { definePortal } from '@campus/portal-kit/portal';

/** Everything the shell knows of the command centre before it downloads any of its code. */
export default definePortal({
  contract: 1,
  name: 'command',
  title: { 'zh-CN': '指挥部', en: 'Command' },
  order: 5,
  pages: [
    { path: 'board', title: { 'zh-CN': '要求看板', en: 'Requirement board' }, icon: 'clipboard', needs: 'command.board.read', load: () => import('./board/board.page.tsx') },
    { path: 'incident', title: { 'zh-CN': '事件处置室', en: 'Incident room' }, icon: 'command', needs: 'command.incident.read', load: () => import('./incident/current.page.tsx') },
    { path: 'incidents', title: { 'zh-CN': '事件记录', en: 'Incidents' }, icon: 'list', needs: 'command.incident.read', load: () => import('./incidents/incidents.page.tsx') },
    { path: 'incidents/:id', title: { 'zh-CN': '事件处置室', en: 'Incident room' }, needs: 'command.incident.read', load: () => import('./incident/incident.page.tsx') },
    { path: 'policies', title: { 'zh-CN': '政策与预案', en: 'Policy and plan' }, icon: 'calendar', needs: 'command.policy.read', load: () => import('./policy/policies.page.tsx') },
  ],
  widgets: [
    { id: 'board', title: { 'zh-CN': '要求达标情况', en: 'Requirements' }, needs: 'command.board.read', width: 'half', page: 'board', load: () => import('./home/board.widget.tsx') },
    { id: 'incident', title: { 'zh-CN': '当前事件', en: 'Current incident' }, needs: 'command.incident.read', width: 'half', page: 'incident', load: () => import('./home/incident.widget.tsx') },
  ],
  messages: { 'zh-CN': () => import('./locales/zh-CN.ts'), en: () => import('./locales/en.ts') },
});
