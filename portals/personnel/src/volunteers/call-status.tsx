import { Status } from '@campus/portal-kit';
import type { CallOutState } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

interface Facts { state: CallOutState; confirmedCount: number; neededCount: number; isFalseAlarm: boolean }

/** Whether enough have confirmed, or nobody is wanted any more. */
export function CallStatus({ state, confirmedCount, neededCount, isFalseAlarm }: Facts) {
  const t = useText();
  if (state === 'STOOD_DOWN') return <Status tone="idle" quiet>{t(isFalseAlarm ? 'call.falseAlarm' : 'call.states.STOOD_DOWN')}</Status>;
  return confirmedCount >= neededCount ? <Status tone="ok" quiet>{t('call.enough')}</Status> : <Status tone="warn">{t('call.missing', { n: neededCount - confirmedCount })}</Status>;
}
