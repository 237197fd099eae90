/** One thing a department counts, by its code. */
export interface Figure { readonly code: string; readonly value: number }

/** A figure as a report says it: `causeIds` are exactly those that its things exist because of; left out, it is of the reported cause alone. */
export interface ReportedFigure extends Figure { readonly causeIds?: readonly string[] }

/** What the figures are called that departments report with their steps; by code. */
const TITLES: Readonly<Record<string, readonly [title: string, titleEnglish: string]>> = {
  'places.exposed': ['涉及场所', 'places visited'], 'places.closed': ['已封控', 'closed'], 'places.reopened': ['已解封', 'reopened'], 'places.unknown': ['未登记场所', 'places not registered'],
  'disinfections.waiting': ['待消毒', 'waiting'], 'disinfections.started': ['消毒中', 'started'], 'disinfections.done': ['已消毒', 'done'], 'disinfections.checked': ['已复核', 'checked'],
  tasks: ['任务', 'tasks'], open: ['未完成', 'open'], done: ['已完成', 'done'], ownerless: ['无人负责', 'without an owner'],
  posts: ['涉及岗位', 'posts'], promoted: ['B角顶岗', 'taken over by B'], uncovered: ['无人在岗', 'uncovered'], requests: ['补位申请', 'requests for a new B'],
  teams: ['队伍', 'teams'], asked: ['已召集', 'asked'], confirmed: ['已确认', 'confirmed'], needed: ['需要', 'needed'],
  'presence.records': ['行动轨迹', 'stays read'], 'tests-laid': ['已排检测', 'tests laid'], 'tests-done': ['已完成检测', 'tests done'],
  'contacts.close': ['密接', 'close contacts'], 'contacts.secondary': ['次密接', 'secondary contacts'], ordered: ['应隔离', 'ordered'], placed: ['已安置', 'placed'], waiting: ['待安置', 'waiting'], rooms: ['隔离房间', 'rooms'],
  'dispatches.waiting': ['待配送', 'waiting'], 'dispatches.sent': ['配送中', 'sent'], 'dispatches.delivered': ['已送达', 'delivered'], 'dispatches.short': ['缺货', 'short of stock'],
  'interviews-moved': ['转线上面试', 'interviews moved online'], 'interviews-returned': ['恢复现场面试', 'interviews back on site'], 'returns-offered': ['待定恢复', 'offered to return'],
  'notices-waiting': ['待通知', 'notices waiting'], 'employers-told': ['已通知单位', 'employers told'], 'employers-to-phone': ['需电话通知单位', 'employers to phone'],
  'places.visited': ['到访场所', 'places visited'], // of reports before health's m0008; `places.exposed` counts a place of several cases once
  sessionsMoved: ['转线上课次', 'sessions moved online'], onlinePlaces: ['线上席位', 'online places'],
};

/** The name of a figure in both languages; one that nobody named is shown by its code. */
export function titlesOf(code: string): { title: string; titleEnglish: string } {
  const [title, titleEnglish] = TITLES[code] ?? [code, code];
  return { title, titleEnglish };
}
