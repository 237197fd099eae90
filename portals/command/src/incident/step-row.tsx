import { Button, ToneIcon, useCan, useFormat, useSecond, When } from '@campus/portal-kit';
import { useText } from '../texts.ts';
import { useBoth, useDepartmentName } from '../words/use-words.ts';
import { progressOf, toneOf } from './clock.ts';
import type { Step } from './room.ts';
import { useSpan } from './use-span.ts';

/** The clock of a step: what is left, how late it is, or what it took; and the same as a bar. */
function StepClock({ step, stoppedAt }: { step: Step; stoppedAt: string | null }) {
  const t = useText();
  const span = useSpan();
  const second = useSecond();
  const now = stoppedAt ? new Date(stoppedAt) : second;
  const { used, left, share } = progressOf(step, now);
  const tone = toneOf(step, now);
  const words = (): string => {
    if (step.doneAt) return left < 0 ? t('step.tookLate', { span: span(used), late: span(-left) }) : t('step.took', { span: span(used) });
    if (stoppedAt) return t('step.stopped');
    return left < 0 ? t('step.late', { span: span(-left) }) : t('step.left', { span: span(left) });
  };
  return (
    <span className="command-step-clock" data-tone={tone}>
      <span><ToneIcon tone={tone} />{words()}</span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden><rect width={100} height={4} /><rect className="command-used" width={share * 100} height={4} /></svg>
    </span>
  );
}

interface StepRowProps { step: Step; /** When the incident ended: clocks that still ran stopped there. */ stoppedAt: string | null; mayAct: boolean; onComplete: () => void; onAssign: () => void }

/** One step of the plan: whose it is, its clock, what was reported, what may be done. */
export function StepRow({ step, stoppedAt, mayAct, onComplete, onAssign }: StepRowProps) {
  const t = useText();
  const can = useCan();
  const both = useBoth();
  const { num } = useFormat();
  const nameOf = useDepartmentName();
  const title = both(step.title, step.titleEnglish);
  const figures = step.figures.filter(({ value }) => value !== 0).map(({ value, ...figure }) => `${both(figure.title, figure.titleEnglish)} ${num(value)}`);
  return (
    <li className="command-step" data-state={step.state}>
      <span className="command-step-what">
        <b>{title}</b>
        <span className="k-meta">{[nameOf(step.department), step.owner && t('step.owned', { name: step.owner.name })].filter(Boolean).join(' · ')}</span>
      </span>
      <StepClock step={step} stoppedAt={stoppedAt} />
      <span className="command-step-due k-meta">{step.doneAt ? <>{t('step.doneAt')} <When at={step.doneAt} /></> : <>{t('step.dueAt')} <When at={step.dueAt} /></>}</span>
      <span className="command-step-facts k-meta">{[...figures, step.evidence].filter(Boolean).join(' · ')}</span>
      <span className="command-step-verbs">
        {mayAct && !step.doneAt && can('command.step.assign') && <Button size="compact-sm" variant="subtle" aria-label={t('step.assignOf', { title })} onClick={onAssign}>{t('step.assign')}</Button>}
        {mayAct && !step.doneAt && can('command.step.complete') && <Button size="compact-sm" variant="default" aria-label={t('step.completeOf', { title })} onClick={onComplete}>{t('step.complete')}</Button>}
      </span>
    </li>
  );
}
