import { Button, Empty, Facts, Loaded, notify, useFormat, useQuery } from '@campus/portal-kit';
import { Problems } from '@campus/portal-kit/data';
import { EmergencyFactsDocument, EndEmergencyDocument, type EmergencyFactsQuery, type OwnEmergencyFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useCommand } from '../words/use-command.ts';
import { useEmergencyRefusals } from './emergency-words.tsx';
import { HealthStatus } from './person-status.tsx';

type Shown = NonNullable<EmergencyFactsQuery['emergencyFacts']>;

function HealthFacts({ facts: { state, contactStanding, isolation } }: { facts: Shown }) {
  const t = useText();
  const { day } = useFormat();
  const where = isolation?.room?.code ?? isolation?.residenceCode;
  return (
    <Facts items={[
      [t('person.health'), <span key="state" title={state.explanation}><HealthStatus state={state.state} /> {state.since && t('person.since', { day: day(state.since) })}</span>],
      [t('emergency.standing'), t(`emergency.standings.${contactStanding.standing}`)],
      [t('emergency.isolation'), isolation ? [t(`emergency.modes.${isolation.mode}`), where, isolation.until && t('emergency.until', { day: day(isolation.until) })].filter(Boolean).join(' · ') : t('emergency.notIsolated')],
    ]} />
  );
}

/** What is shown under an access that holds; asking for it is what the audit counts. */
export function EmergencyFacts({ access, onEnded }: { access: OwnEmergencyFragment; onEnded: () => void }) {
  const t = useText();
  const { full } = useFormat();
  const answer = useQuery(EmergencyFactsDocument, { accessId: access.id });
  const { run, busy, refusals } = useCommand(EndEmergencyDocument, data => data.endEmergencyAccess);
  const words = useEmergencyRefusals(refusals);

  async function end() {
    if (!(await run({ input: { accessId: access.id } }))) return;
    notify({ tone: 'ok', text: t('emergency.ended') });
    onEnded();
  }

  return (
    <div className="k-stack">
      <p className="k-meta" role="status">{t('emergency.holds', { at: full(access.until), reason: access.reason })}</p>
      <Loaded from={answer} isEmpty={data => data.emergencyFacts === null} empty={<Empty title={t('emergency.over')} />} rows={3}>{data => data.emergencyFacts && <HealthFacts facts={data.emergencyFacts} />}</Loaded>
      <Problems of={words} />
      <div className="k-actions"><Button variant="default" loading={busy} onClick={() => void end()}>{t('emergency.end')}</Button></div>
    </div>
  );
}
