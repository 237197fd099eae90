import type { Refusal } from '@campus/portal-kit/data';
import zh from '../locales/zh-CN.ts';
import { useText } from '../texts.ts';

type Known = keyof (typeof zh)['emergency']['refusal'];

const isKnown = (code: string): code is Known => code in zh.emergency.refusal;

/** Why health refused, in the reader's language. */
export function useEmergencyRefusals(refusals: readonly Refusal[]): Refusal[] {
  const t = useText();
  return refusals.map(refusal => (isKnown(refusal.code) ? { ...refusal, message: t(`emergency.refusal.${refusal.code}`) } : refusal));
}
