import { Status, type Tone } from '@campus/portal-kit';
import type { EmergencyAccessStatus, HealthEmergencyRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

const TONES: Record<EmergencyAccessStatus, Tone> = { OPEN: 'warn', EXPIRED: 'idle', ENDED: 'idle' };

export function AccessState({ status }: { status: EmergencyAccessStatus }) {
  const t = useText();
  return <Status tone={TONES[status]} quiet={status !== 'OPEN'}>{t(`emergency.statuses.${status}`)}</Status>;
}

type Reviewed = Pick<HealthEmergencyRowFragment, 'status' | 'isJustified' | 'isReviewOverdue'>;

/** What the review found, or whether it waits for one. */
export function ReviewState({ access: { status, isJustified, isReviewOverdue } }: { access: Reviewed }) {
  const t = useText();
  if (isJustified !== null) return <Status tone={isJustified ? 'ok' : 'bad'} quiet={isJustified}>{t(isJustified ? 'emergency.justified' : 'emergency.notJustified')}</Status>;
  if (isReviewOverdue) return <Status tone="bad">{t('emergency.overdue')}</Status>;
  return status === 'OPEN' ? null : <Status tone="warn">{t('emergency.toReview')}</Status>;
}

export const nameOf = ({ person, id }: HealthEmergencyRowFragment): string => person?.name ?? person?.number ?? id;
