import { Facts, useFormat } from '@campus/portal-kit';
import { useState } from 'react';
import { useSpan } from '../incident/use-span.ts';
import { useText } from '../texts.ts';
import { useBoth, useDepartmentName } from '../words/use-words.ts';
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
  return (
    <VersionList title={t('plan.title')} versions={versions} open={open} onOpen={setChosen}>
      <ol className="command-plan">
        {open.steps.map(({ code, title, titleEnglish, department, minutes }, at) => (
          <li key={code}><span className="k-meta">{num(at + 1)}</span><span>{both(title, titleEnglish)}</span><span className="k-meta">{nameOf(department)}</span><b>{span(minutes * 60_000)}</b></li>
        ))}
      </ol>
      <div className="k-pad"><Facts items={[[t('policy.source'), open.source]]} /></div>
    </VersionList>
  );
}
