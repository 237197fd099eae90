import type { PolicyKind } from './policy.ts';

/** What a threshold is called, and which numbers it may be. */
export interface ValueKind {
  readonly code: string;
  readonly title: string;
  readonly titleEnglish: string;
  readonly unit: string;
  readonly unitEnglish: string;
  readonly least: number;
  readonly most: number;
  readonly isList: boolean;
}

const days = { unit: '天', unitEnglish: 'days', least: 0, most: 60, isList: false };
/** Days counted from the first of their phase. */
const testDays = { unit: '第几天', unitEnglish: 'day of the phase', least: 1, most: 60, isList: true };
const minutes = { unit: '分钟', unitEnglish: 'minutes', least: 1, most: 1_440, isList: false };

/** The thresholds of each kind of policy, in the order in which they are shown. */
export const VALUES: Readonly<Record<PolicyKind, readonly ValueKind[]>> = {
  ISOLATION: [
    { code: 'closeCentralDays', title: '密接集中隔离', titleEnglish: 'Close contacts, in monitoring rooms', ...days },
    { code: 'closeCentralTests', title: '密接集中隔离期核酸', titleEnglish: 'Close contacts, tests in monitoring rooms', ...testDays },
    { code: 'closeHomeDays', title: '密接居家监测', titleEnglish: 'Close contacts, at their own place', ...days },
    { code: 'closeHomeTests', title: '密接居家监测期核酸', titleEnglish: 'Close contacts, tests at their own place', ...testDays },
    { code: 'secondaryCentralDays', title: '次密接集中隔离', titleEnglish: 'Secondary contacts, in monitoring rooms', ...days },
    { code: 'secondaryHomeDays', title: '次密接居家隔离', titleEnglish: 'Secondary contacts, at their own place', ...days },
    { code: 'secondaryTests', title: '次密接核酸', titleEnglish: 'Secondary contacts, tests', ...testDays },
  ],
  TRACING: [
    { code: 'lookBackDays', title: '追溯期', titleEnglish: 'Look-back before the sample', ...days, least: 1, most: 30 },
    { code: 'closeMinutes', title: '密接判定时长', titleEnglish: 'Time together that makes a close contact', ...minutes },
    { code: 'secondaryMinutes', title: '次密接判定时长', titleEnglish: 'Time together that makes a secondary contact', ...minutes },
    { code: 'rings', title: '追踪层级', titleEnglish: 'Rings traced', unit: '层', unitEnglish: 'rings', least: 0, most: 2, isList: false },
  ],
  POOLING: [
    { code: 'capacities', title: '混采规格', titleEnglish: 'Swabs in one tube', unit: '人份/管', unitEnglish: 'swabs', least: 2, most: 20, isList: true },
    { code: 'retestHours', title: '单采复核时限', titleEnglish: 'Time to swab everybody of a positive tube alone', unit: '小时', unitEnglish: 'hours', least: 1, most: 48, isList: false },
  ],
};
