import { Button, notify, Panel, useCan } from '@campus/portal-kit';
import { EmploymentAcceptReturnDocument, EmploymentDeclineReturnDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';

interface OfferedReturnProps { interviewId: string; onAnswered: () => void }

/** Asks whether an interview goes back to its room, now that the student can come. */
export function OfferedReturn({ interviewId, onAnswered }: OfferedReturnProps) {
  const t = useText();
  const can = useCan();
  const accepting = useSend(EmploymentAcceptReturnDocument, data => data.acceptReturn);
  const declining = useSend(EmploymentDeclineReturnDocument, data => data.declineReturn);

  async function answer(isAccepted: boolean) {
    const { send } = isAccepted ? accepting : declining;
    if (!(await send({ input: { interviewId } }))) return;
    notify({ tone: 'ok', text: t(isAccepted ? 'interview.accepted' : 'interview.declined') });
    onAnswered();
  }

  return (
    <Panel title={t('interview.offerTitle')} padded className="employment-offer">
      <p className="k-meta">{t('interview.offerNote')}</p>
      <Refusals of={[...accepting.obstacles, ...declining.obstacles]} />
      {can('employment.interview.return') && (
        <div className="k-foot">
          <Button variant="default" loading={declining.busy} onClick={() => void answer(false)}>{t('interview.decline')}</Button>
          <Button loading={accepting.busy} onClick={() => void answer(true)}>{t('interview.accept')}</Button>
        </div>
      )}
    </Panel>
  );
}
