import { Status, type Tone } from '@campus/portal-kit';
import type { ClosureMeasure, ClosureState, DisinfectionState, DispatchState } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

const CLOSURES: Record<ClosureState, Tone> = { CLOSED: 'bad', OFFERED: 'warn', ENDED: 'idle' };
const DISINFECTIONS: Record<DisinfectionState, Tone> = { ORDERED: 'warn', STARTED: 'info', DONE: 'info', CHECKED: 'ok', CANCELLED: 'idle' };
const DISPATCHES: Record<DispatchState, Tone> = { ORDERED: 'info', SHORT: 'bad', SENT: 'info', DELIVERED: 'ok', CANCELLED: 'idle', RETURNED: 'idle' };

const isQuiet = (tone: Tone) => tone === 'ok' || tone === 'idle' || tone === 'info';

/** Where a closure stands; a place that is only to be disinfected keeps nobody out, and says so. */
export function ClosureStatus({ state, measure }: { state: ClosureState; measure: ClosureMeasure }) {
  const t = useText();
  if (state === 'CLOSED' && measure === 'DISINFECTION') return <Status tone="warn">{t('closure.measures.DISINFECTION')}</Status>;
  return <Status tone={CLOSURES[state]} quiet={isQuiet(CLOSURES[state])}>{t(`closure.states.${state}`)}</Status>;
}

export function DisinfectionStatus({ state, isOverdue = false }: { state: DisinfectionState; isOverdue?: boolean }) {
  const t = useText();
  if (isOverdue) return <Status tone="bad">{t('disinfection.overdue', { state: t(`disinfection.states.${state}`) })}</Status>;
  return <Status tone={DISINFECTIONS[state]} quiet={isQuiet(DISINFECTIONS[state])}>{t(`disinfection.states.${state}`)}</Status>;
}

interface DispatchStatusProps { state: DispatchState; isOverdue?: boolean; isOffered?: boolean }

export function DispatchStatus({ state, isOverdue = false, isOffered = false }: DispatchStatusProps) {
  const t = useText();
  if (isOffered) return <Status tone="warn">{t('dispatch.offered')}</Status>;
  if (isOverdue && state !== 'SHORT') return <Status tone="bad">{t('dispatch.overdue')}</Status>;
  return <Status tone={DISPATCHES[state]} quiet={isQuiet(DISPATCHES[state])}>{t(`dispatch.states.${state}`)}</Status>;
}
