import type { Opener } from './dialogs.ts';

/** A button of the page itself, the first of that name. */
export const button = (name: string | RegExp): Opener => page => page.getByRole('main').getByRole('button', { name, exact: true }).first();
/** A button of the dialog that was opened first. */
export const inside = (name: string): Opener => page => page.getByRole('dialog').first().getByRole('button', { name, exact: true });
/** The first button of that name, of several in the dialog that was opened first. */
const firstInside = (name: string | RegExp): Opener => page => page.getByRole('dialog').first().getByRole('button', { name, exact: true }).first();
/** The first row of the page's table. */
export const row: Opener = page => page.locator('tbody tr[data-row="0"]');
/** A clause of the requirement board. */
export const clause = (code: string): Opener => page => page.locator(`[data-clause="${code}"]`);

export type Walks = Record<string, [address: string, ...openers: Opener[]]>;

/** What the officers of a portal open, where, and through which dialogs one above the other. */
export const WALKS: Record<'health' | 'command' | 'logistics' | 'personnel' | 'employment', Walks> = {
  health: {
    'open a round': ['/health/rounds', button('开启轮次')],
    'close a round': ['/health/rounds/{round}', button('结束轮次')],
    'seal a tube': ['/health/tubes/O-1', button('封管')],
    'look at a result': ['/health/results', row],
    'dismiss a result': ['/health/unmatched', row, inside('不予处理')],
    'send a report': ['/health/messages', button('导入报告')],
    'look at a report': ['/health/messages', row],
    'name a contact': ['/health/cases/{case}', button('添加接触者')],
    'rule a contact out': ['/health/cases/{case}', row, inside('排除')],
    'move somebody to another room': ['/health/isolations?mode=CENTRAL', row, inside('调换房间')],
    'let somebody go': ['/health/isolations', row, inside('解除隔离')],
    'end an emergency access': ['/health/emergencies', row, inside('结束查看')],
    'look at a room': ['/health/rooms', page => page.getByRole('main').getByRole('button', { name: /使用中|可用/ }).last()],
  },
  command: {
    'report a figure': ['/command/board', clause('R2.2'), inside('上报数据')],
    'change a target': ['/command/board', clause('R1.1'), inside('调整目标')],
    'look at who is touched': ['/command/incident', page => page.getByRole('region', { name: '影响范围' }).getByRole('button', { name: /^人员/ })],
    'complete a step': ['/command/incident', button(/^完成步骤/)],
    'assign a step': ['/command/incident', button(/^指定负责人/)],
    'close the incident': ['/command/incident', button('结束事件')],
    'publish a policy': ['/command/policies', button('发布新版本')],
    'amend the plan': ['/command/policies?tab=PLAN', button('修订预案')],
  },
  logistics: {
    'reopen a place': ['/logistics/closures', row, inside('解除封控')],
    'look at a disinfection': ['/logistics/disinfections?show=ALL', row],
    'look at a dispatch': ['/logistics/dispatches?show=ALL', row],
    'dispatch by hand': ['/logistics/dispatches', button('人工出库')],
    'close a place': ['/logistics/places', row, inside('封控')],
    'open a store': ['/logistics/stock', button('启用库房')],
    'receive goods': ['/logistics/stock', button('入库')],
    'count what is in store': ['/logistics/stock', row, inside('盘点')],
  },
  personnel: {
    'see what is masked': ['/personnel/people', row, inside('查看完整信息')],
    'open an emergency access': ['/personnel/people/{person}', button('开启紧急查看')],
    'open a post': ['/personnel/posts', button('设立岗位')],
    'appoint somebody': ['/personnel/posts', row, firstInside(/^(任命|更换)$/)],
    'remove somebody': ['/personnel/posts', row, firstInside('免去')],
    'swap the holders of a post': ['/personnel/posts?search=P00002', row, inside('A、B 角互换')],
    'look at a request': ['/personnel/requests', row],
    'appoint a grid leader': ['/personnel/grid', page => page.locator('main .p-open').first(), firstInside(/^(任命|更换) /)],
    'hand a task on': ['/personnel/tasks', row, inside('转交')],
    'call volunteers': ['/personnel/volunteers', button(/^召集 /)],
    'end a call-out': ['/personnel/volunteers?state=OPEN', row, inside('解除召集')],
  },
  employment: {
    'arrange an interview': ['/employment/interviews', button('安排面试')],
    'move an interview': ['/employment/interviews', row, inside('调整')],
    'cancel an interview': ['/employment/interviews', row, inside('取消面试')],
    'register a class': ['/employment/graduates', button('登记毕业班')],
    'record where somebody goes': ['/employment/graduates', row, inside('登记去向')],
    'register an employer': ['/employment/employers', button('登记用人单位')],
    'change whom to call': ['/employment/employers', row, inside('变更联系人')],
    'change where notices go': ['/employment/employers', row, inside('变更通知地址')],
    'look at a notice': ['/employment/notices', row],
  },
};

/** Addresses that are looked at on a phone. */
export const PHONE_PAGES = {
  health: ['/health/cases/{case}', '/health/rounds/{round}', '/health/tubes/T-1', '/health/people', '/health/people?state=PENDING', '/health/rooms', '/health/isolations'],
  command: ['/command/board', '/command/incidents/{incident}', '/command/policies', '/command/policies?tab=PLAN'],
  logistics: ['/logistics/closures', '/logistics/disinfections', '/logistics/dispatches', '/logistics/stock', '/logistics/places'],
  personnel: ['/personnel/people', '/personnel/people/{person}', '/personnel/units', '/personnel/posts', '/personnel/requests', '/personnel/grid', '/personnel/tasks', '/personnel/volunteers', '/personnel/imports'],
  employment: ['/employment/interviews', '/employment/notices', '/employment/graduates', '/employment/rates', '/employment/employers'],
} as const;
