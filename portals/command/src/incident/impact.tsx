import { Icon, Meter, ToneIcon, useCan, useFormat } from '@campus/portal-kit';
import { useText } from '../texts.ts';
import { ICONS, isDepartment } from '../words/department.ts';
import { ITEM_TONES, STEP_TONES } from '../words/state.tsx';
import { useBoth, useDepartmentName } from '../words/use-words.ts';
import { partsOf, totalOf, type KindCount, type Part, type Room } from './room.ts';
import { useKindName } from './use-kind-name.ts';

/** How a department stands as a whole: late, at work, done, or not yet heard of. */
function standingOf({ steps }: Part): 'bad' | 'info' | 'ok' | 'none' {
  if (steps.length === 0) return 'none';
  if (steps.some(({ state }) => state === 'OVERDUE')) return 'bad';
  return steps.every(({ doneAt }) => doneAt) ? 'ok' : 'info';
}

function Kind({ count, onOpen }: { count: KindCount; onOpen: (kind: string) => void }) {
  const can = useCan();
  const t = useText();
  const { num } = useFormat();
  const nameOf = useKindName();
  const total = totalOf(count);
  const parts = [
    { state: 'ACTIVE', count: count.activeCount }, { state: 'DONE', count: count.doneCount }, { state: 'OFFERED', count: count.offeredCount }, { state: 'UNDONE', count: count.undoneCount },
  ] as const;
  const said = parts.filter(part => part.count > 0).map(part => `${t(`item.states.${part.state}`)} ${num(part.count)}`).join(' · ');
  return (
    <button type="button" className="command-kind" disabled={total === 0 || !can('command.item.read')} onClick={() => onOpen(count.kind)}>
      <span>{nameOf(count.kind)}</span>
      <b>{num(total)}</b>
      {total > 0 && <Meter thin parts={parts.map(part => ({ tone: ITEM_TONES[part.state], count: part.count }))} />}
      {total > 0 && <small>{said}</small>}
    </button>
  );
}

function Share({ part, onOpen }: { part: Part; onOpen: (kind: string) => void }) {
  const t = useText();
  const { num } = useFormat();
  const both = useBoth();
  const nameOf = useDepartmentName();
  const { department, steps, kinds } = part;
  const standing = standingOf(part);
  const done = steps.filter(({ doneAt }) => doneAt).length;
  return (
    <li className="k-panel command-share" data-tone={standing}>
      <h2>
        {isDepartment(department) && <Icon name={ICONS[department]} size={16} />}
        {nameOf(department)}
        <span className="command-standing"><ToneIcon tone={standing} />{steps.length > 0 ? t(`impact.${standing}`, { done: num(done), total: num(steps.length) }) : t('impact.none')}</span>
      </h2>
      {kinds.map(count => <Kind key={count.kind} count={count} onOpen={onOpen} />)}
      {kinds.length === 0 && (
        <ul className="command-only-steps">{steps.map(({ code, title, titleEnglish, state }) => <li key={code}><ToneIcon tone={STEP_TONES[state]} />{both(title, titleEnglish)}</li>)}</ul>
      )}
    </li>
  );
}

/** From the case to the six departments: what each of them has to do because of it, as counts by what became of it. */
export function Impact({ incident, onOpen }: { incident: Room; onOpen: (kind: string) => void }) {
  return <ul className="command-impact">{partsOf(incident).map(part => <Share key={part.department} part={part} onOpen={onOpen} />)}</ul>;
}
