import { Status, type Tone } from '@campus/portal-kit';
import type { HealthStateName, LaboratoryReading, ResultOutcome, TestRoundStatus, TubeStatus } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

const STATES: Record<HealthStateName, Tone> = { UNKNOWN: 'none', CLEAR: 'ok', PENDING: 'warn', POSITIVE: 'bad' };
const TUBES: Record<TubeStatus, Tone> = { OPEN: 'info', SEALED: 'idle', NEGATIVE: 'ok', POSITIVE: 'bad', INCONCLUSIVE: 'warn' };
const READINGS: Record<LaboratoryReading, Tone> = { NEGATIVE: 'ok', POSITIVE: 'bad', INCONCLUSIVE: 'warn', INVALID: 'warn' };
const OUTCOMES: Record<ResultOutcome, Tone> = { COUNTED: 'ok', NOT_COUNTED: 'idle', UNMATCHED: 'warn', SUPERSEDED: 'idle', DISMISSED: 'idle' };
const ROUNDS: Record<TestRoundStatus, Tone> = { OPEN: 'info', CLOSED: 'idle' };

const isQuiet = (tone: Tone) => tone === 'ok' || tone === 'idle' || tone === 'info';

export function StateOf({ state }: { state: HealthStateName }) {
  const t = useText();
  return <Status tone={STATES[state]} quiet={isQuiet(STATES[state])}>{t(`state.states.${state}`)}</Status>;
}

export function TubeState({ status }: { status: TubeStatus }) {
  const t = useText();
  return <Status tone={TUBES[status]} quiet={isQuiet(TUBES[status])}>{t(`tube.statuses.${status}`)}</Status>;
}

export function ReadingOf({ value }: { value: LaboratoryReading | null }) {
  const t = useText();
  if (!value) return <Status tone="none">{t('result.noValue')}</Status>;
  return <Status tone={READINGS[value]} quiet={isQuiet(READINGS[value])}>{t(`result.values.${value}`)}</Status>;
}

export function OutcomeOf({ outcome }: { outcome: ResultOutcome }) {
  const t = useText();
  return <Status tone={OUTCOMES[outcome]} quiet={isQuiet(OUTCOMES[outcome])}>{t(`result.outcomes.${outcome}`)}</Status>;
}

export function RoundState({ status }: { status: TestRoundStatus }) {
  const t = useText();
  return <Status tone={ROUNDS[status]} quiet>{t(`round.statuses.${status}`)}</Status>;
}
