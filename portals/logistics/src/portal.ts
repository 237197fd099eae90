import { definePortal } from '@campus/portal-kit/portal';

/** Everything the shell knows of logistics before it downloads any of its code. */
export default definePortal({
  contract: 1,
  name: 'logistics',
  title: { 'zh-CN': '后勤保障', en: 'Logistics' },
  order: 30,
  pages: [
    { path: 'closures', title: { 'zh-CN': '封控场所', en: 'Closed places' }, icon: 'list', needs: 'logistics.closure.read', load: () => import('./closures/closures.page.tsx') },
    { path: 'disinfections', title: { 'zh-CN': '消毒任务', en: 'Disinfection' }, icon: 'clipboard', needs: 'logistics.disinfection.read', load: () => import('./disinfections/disinfections.page.tsx') },
    { path: 'dispatches', title: { 'zh-CN': '配送', en: 'Dispatches' }, icon: 'logistics', needs: 'logistics.dispatch.read', load: () => import('./dispatches/dispatches.page.tsx') },
    { path: 'stock', title: { 'zh-CN': '库存', en: 'Stock' }, icon: 'box', needs: 'logistics.stock.read', load: () => import('./stock/stock.page.tsx') },
    { path: 'places', title: { 'zh-CN': '场所', en: 'Places' }, icon: 'units', needs: 'logistics.place.read', load: () => import('./places/places.page.tsx') },
  ],
  widgets: [
    { id: 'closures', title: { 'zh-CN': '封控与配送', en: 'Closures and dispatches' }, needs: 'logistics.summary.read', width: 'half', page: 'closures', load: () => import('./home/closures.widget.tsx') },
    { id: 'cover', title: { 'zh-CN': '物资保障天数', en: 'Days of cover' }, needs: 'logistics.stock.read', width: 'half', page: 'stock', load: () => import('./home/cover.widget.tsx') },
  ],
  messages: { 'zh-CN': () => import('./locales/zh-CN.ts'), en: () => import('./locales/en.ts') },
});
