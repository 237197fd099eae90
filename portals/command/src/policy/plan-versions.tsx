import { useFormat } from '@campus/portal-kit';
import { useState } from 'react';
import { useSpan } from '../incident/use-span.ts';
import { useText } from '../texts.ts';
import { useBoth, useDepartmentName } from '../words/use-words.ts';
import { VersionFacts } from './version-facts.tsx';
import { VersionList } from './version-list.tsx';
import type { Plan } from './versions.ts';

/** The versions of the emergency plan, and the steps of the chosen one by the time they may take. */
export function PlanVersions({ versions }: { versions: readonly Plan[] }) {
  const t = useText();
  const both = useBoth();
  const span = useSpan();
  const { num } = useFormat();
  const nameOf = useDepartmentName();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = versions.find(({ id }) => id === chosen) ?? versions[0];
  if (!open) return null;
  const before = versions.find(({ version }) => version === open.version - 1);
  const wasOf = (code: string) => before?.steps.find(step => step.code === code)?.minutes;
  const gone = before?.steps.filter(({ code }) => !open.steps.some(step => step.code === code)) ?? [];
  return (
    <VersionList title={t('plan.title')} versions={versions} open={open} onOpen={setChosen}>
      <ol className="command-plan">
        {open.steps.map(({ code, title, titleEnglish, department, minutes }, at) => {
          const was = wasOf(code);
          return (
            <li key={code}>
              <span className="k-meta">{num(at + 1)}</span>
              <span>
                {both(title, titleEnglish)}
                {before && was !== minutes && <span className="k-meta">{was === undefined ? t('plan.isNew') : t('policy.was', { value: span(was * 60_000) })}</span>}
              </span>
              <span className="k-meta">{nameOf(department)}</span>
              <b>{span(minutes * 60_000)}</b>
            </li>
          );
        })}
      </ol>
      {gone.length > 0 && <p className="k-pad k-meta">{t('plan.leftOut', { steps: gone.map(({ title, titleEnglish }) => both(title, titleEnglish)).join(t('plan.and')) })}</p>}
      <VersionFacts version={open} />
    </VersionList>
  );
}
