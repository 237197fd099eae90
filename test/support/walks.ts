import type { Opener } from './dialogs.ts';

/** A button of the page itself, the first of that name. */
export const button = (name: string | RegExp): Opener => page => page.getByRole('main').getByRole('button', { name, exact: true }).first();
/** A button of the dialog that was opened first. */
export const inside = (name: string): Opener => page => page.getByRole('dialog').first().getByRole('button', { name, exact: true });
/** The first row of the page's table. */
export const row: Opener = page => page.locator('tbody tr[data-row="0"]');
/** A clause of the requirement board. */
export const clause = (code: string): Opener => page => page.locator(`[data-clause="${code}"]`);

/** What the officers of a portal open, where, and through which dialogs one above the other. */
export const WALKS: Record<'health' | 'command', Record<string, [address: string, ...openers: Opener[]]>> = {
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
};

/** Addresses that are looked at on a phone. */
export const PHONE_PAGES = {
  health: ['/health/cases/{case}', '/health/rounds/{round}', '/health/tubes/T-1', '/health/people', '/health/people?state=PENDING', '/health/rooms', '/health/isolations'],
  command: ['/command/board', '/command/incidents/{incident}', '/command/policies', '/command/policies?tab=PLAN'],
} as const;
