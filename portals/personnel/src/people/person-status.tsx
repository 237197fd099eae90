import { Status, type Tone } from '@campus/portal-kit';
import type { HealthStateName } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** On campus or away; both are normal. */
export function PersonStatus({ isActive }: { isActive: boolean }) {
  const t = useText();
  return <Status tone={isActive ? 'ok' : 'idle'} quiet>{t(isActive ? 'person.onCampus' : 'person.away')}</Status>;
}

const tones: Record<HealthStateName, Tone> = { UNKNOWN: 'none', CLEAR: 'ok', PENDING: 'warn', POSITIVE: 'bad' };

/** What health says of a person. */
export function HealthStatus({ state }: { state: HealthStateName }) {
  const t = useText();
  return <Status tone={tones[state]} quiet={state === 'CLEAR'}>{t(`health.${state}`)}</Status>;
}
