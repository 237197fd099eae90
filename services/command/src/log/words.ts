import type { ItemState } from '../part/part.ts';
import { KNOWN_STEPS } from '../plan/steps.ts';
import { kindTitle } from './kinds.ts';

/** Something that happened in an incident: codes and figures, from which the text is made in both languages. */
export type Happening =
  | { readonly code: 'OPENED'; readonly number: string; readonly plan: number; readonly steps: number }
  | { readonly code: 'CASE_JOINED'; readonly standing: number }
  | { readonly code: 'CASE_WITHDRAWN'; readonly standing: number }
  | { readonly code: 'CASE_NEVER_STOOD' }
  | { readonly code: 'STAND_DOWN_OFFERED' }
  | { readonly code: 'STEP_DONE'; readonly step: string; readonly minutes: number; readonly isLate: boolean }
  | { readonly code: 'STEP_REOPENED'; readonly step: string }
  | { readonly code: 'STEP_COMPLETED'; readonly step: string; readonly by: string; readonly evidence: string }
  | { readonly code: 'OWNER_NAMED'; readonly step: string; readonly by: string }
  | { readonly code: 'ITEMS'; readonly kind: string; readonly state: ItemState; readonly count: number }
  | { readonly code: 'STAND_DOWN' | 'KEEP' | 'CLOSE'; readonly by: string; readonly reason: string };

type Words = { readonly text: string; readonly textEnglish: string };
type Writers = { readonly [Code in Happening['code']]: (happening: Extract<Happening, { code: Code }>) => readonly [text: string, textEnglish: string] };

const stepTitle = (code: string) => KNOWN_STEPS.find(step => step.code === code) ?? { title: code, titleEnglish: code };
const cases = (count: number) => (count === 1 ? '1 case stands' : `${count} cases stand`);
const STATES: Readonly<Record<ItemState, readonly [string, string]>> = { ACTIVE: ['生效', 'in force'], DONE: ['完成', 'done'], OFFERED: ['待定是否撤销', 'offered for undoing'], UNDONE: ['已撤销', 'undone'] };

const WRITERS: Writers = {
  OPENED: ({ number, plan, steps }) => [`事件 ${number} 启动，执行预案第 ${plan} 版，共 ${steps} 步`, `Incident ${number} opened on version ${plan} of the plan, ${steps} steps`],
  CASE_JOINED: ({ standing }) => [`新增病例，现有 ${standing} 例`, `A case joined; ${cases(standing)}`],
  CASE_WITHDRAWN: ({ standing }) => [`病例撤销，尚有 ${standing} 例`, `A case was withdrawn; ${cases(standing)}`],
  CASE_NEVER_STOOD: () => ['病例在通报前已撤销，未启动事件', 'A case was withdrawn before it was heard of; no incident opened'],
  STAND_DOWN_OFFERED: () => ['全部病例已撤销，请决定是否解除', 'Every case was withdrawn; decide whether to stand down'],
  STEP_DONE: ({ step, minutes, isLate }) => [`${stepTitle(step).title}完成，用时 ${minutes} 分钟${isLate ? '，超时' : ''}`, `${stepTitle(step).titleEnglish}: done in ${minutes} min${isLate ? ', late' : ''}`],
  STEP_REOPENED: ({ step }) => [`${stepTitle(step).title}重新开始`, `${stepTitle(step).titleEnglish}: running again`],
  STEP_COMPLETED: ({ step, by, evidence }) => [`${by}确认${stepTitle(step).title}完成：${evidence}`, `${stepTitle(step).titleEnglish}: completed by ${by}: ${evidence}`],
  OWNER_NAMED: ({ step, by }) => [`${by}指定了${stepTitle(step).title}的负责人`, `${stepTitle(step).titleEnglish}: owner named by ${by}`],
  ITEMS: ({ kind, state, count }) => [`${kindTitle(kind).title} ${count} 项${STATES[state][0]}`, `${kindTitle(kind).titleEnglish}: ${count} ${STATES[state][1]}`],
  STAND_DOWN: ({ by, reason }) => [`${by}解除事件：${reason}`, `Stood down by ${by}: ${reason}`],
  KEEP: ({ by, reason }) => [`${by}决定继续：${reason}`, `Kept going by ${by}: ${reason}`],
  CLOSE: ({ by, reason }) => [`${by}结束事件：${reason}`, `Closed by ${by}: ${reason}`],
};

/** A happening as people read it. */
export function wordsOf(happening: Happening): Words {
  const write = WRITERS[happening.code] as (one: Happening) => readonly [string, string];
  const [text, textEnglish] = write(happening);
  return { text, textEnglish };
}
