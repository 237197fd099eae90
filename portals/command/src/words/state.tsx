import { Status, type Tone } from '@campus/portal-kit';
import type { ClauseState, IncidentItemState, IncidentStatus, IncidentStepState } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

export const CLAUSE_TONES: Readonly<Record<ClauseState, Tone>> = { BROKEN: 'bad', AT_RISK: 'warn', UNKNOWN: 'none', MET: 'ok' };
export const ITEM_TONES: Readonly<Record<IncidentItemState, Tone>> = { ACTIVE: 'info', DONE: 'ok', OFFERED: 'warn', UNDONE: 'idle' };
export const STEP_TONES: Readonly<Record<IncidentStepState, Tone>> = { RUNNING: 'info', OVERDUE: 'bad', DONE: 'ok', DONE_LATE: 'warn' };
const INCIDENT_TONES: Readonly<Record<IncidentStatus, Tone>> = { OPEN: 'bad', STAND_DOWN_OFFERED: 'warn', STOOD_DOWN: 'idle', CLOSED: 'idle' };

/** Whether a clause keeps its promise; only a met one is quiet. */
export function ClauseStatus({ state }: { state: ClauseState }) {
  const t = useText();
  return <Status tone={CLAUSE_TONES[state]} quiet={state === 'MET'}>{t(`clause.states.${state}`)}</Status>;
}

export function IncidentState({ status }: { status: IncidentStatus }) {
  const t = useText();
  return <Status tone={INCIDENT_TONES[status]}>{t(`incident.statuses.${status}`)}</Status>;
}

export function ItemStatus({ state }: { state: IncidentItemState }) {
  const t = useText();
  return <Status tone={ITEM_TONES[state]} quiet={state !== 'OFFERED'}>{t(`item.states.${state}`)}</Status>;
}
