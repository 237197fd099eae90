import { Facts, useFormat } from '@campus/portal-kit';
import type { HealthEmergencyRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { AccessState, ReviewState } from './access-words.tsx';
import { EndAccess } from './end-access.tsx';
import { ReviewAccess } from './review-access.tsx';

/** One access in a drawer, with what is left to do about it. */
export function AccessFacts({ access, onDone }: { access: HealthEmergencyRowFragment; onDone: () => void }) {
  const t = useText();
  const { full, num } = useFormat();
  return (
    <div className="k-stack">
      <Facts items={[
        [t('emergency.status'), <AccessState key="status" status={access.status} />],
        [t('person.number'), access.person?.number],
        [t('emergency.openedBy'), access.openedByName],
        [t('emergency.reason'), access.reason],
        [t('emergency.openedAt'), full(access.openedAt)],
        [t('emergency.until'), full(access.until)],
        [t('emergency.endedBy'), access.endedAt && `${access.endedByName} · ${full(access.endedAt)}`],
        [t('emergency.readCount'), access.lastReadAt ? t('emergency.readLast', { n: num(access.readCount), at: full(access.lastReadAt) }) : num(access.readCount)],
        [t('emergency.review'), <ReviewState key="review" access={access} />],
        [t('emergency.reviewDueAt'), full(access.reviewDueAt)],
        [t('emergency.reviewedBy'), access.reviewedAt && `${access.reviewedByName} · ${full(access.reviewedAt)}`],
        [t('emergency.note'), access.reviewNote],
      ]} />
      {access.status === 'OPEN' && <EndAccess access={access} onDone={onDone} />}
      {access.status !== 'OPEN' && access.reviewedAt === null && <ReviewAccess access={access} onDone={onDone} />}
    </div>
  );
}
