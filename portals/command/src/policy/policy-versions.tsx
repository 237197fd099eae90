import { useState } from 'react';
import { useText } from '../texts.ts';
import { useBoth } from '../words/use-words.ts';
import { withUnit } from '../board/figures.ts';
import { VersionFacts } from './version-facts.tsx';
import { VersionList } from './version-list.tsx';
import type { Policy } from './versions.ts';

/** The versions of one kind of policy, and what the chosen one says; what differs from the version before stands out. */
export function PolicyVersions({ versions }: { versions: readonly Policy[] }) {
  const t = useText();
  const both = useBoth();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = versions.find(({ id }) => id === chosen) ?? versions[0];
  if (!open) return null;
  const before = versions.find(({ version }) => version === open.version - 1);
  const wasOf = (code: string) => before?.values.find(value => value.code === code)?.value;
  return (
    <VersionList title={t(`policy.kinds.${open.kind}`)} versions={versions} open={open} onOpen={setChosen}>
      <ul className="command-values">
        {open.values.map(({ code, title, titleEnglish, value, unit, unitEnglish }) => {
          const was = wasOf(code);
          return (
            <li key={code}>
              <span>{both(title, titleEnglish)}</span>
              {was !== undefined && was !== value && <span className="k-meta">{t('policy.was', { value: was })}</span>}
              <b>{value.includes(',') ? value : withUnit(value, both(unit, unitEnglish))}</b>
              {value.includes(',') && <span className="k-meta">{both(unit, unitEnglish)}</span>}
            </li>
          );
        })}
      </ul>
      <VersionFacts version={open} />
    </VersionList>
  );
}
