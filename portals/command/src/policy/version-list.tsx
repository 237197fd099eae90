import { Panel, Status, useFormat } from '@campus/portal-kit';
import type { ReactNode } from 'react';
import { useText } from '../texts.ts';
import { useSource } from '../words/use-words.ts';
import { inForce } from './versions.ts';

interface Version { id: string; version: number; effectiveOn: string; source: string; sourceEnglish: string | null }

interface VersionListProps<V extends Version> {
  title: string;
  versions: readonly V[];
  open: V;
  onOpen: (id: string) => void;
  /** What the open version says. */
  children: ReactNode;
}

/** Versions at the left, the newest first; the open one at the right. */
export function VersionList<V extends Version>({ title, versions, open, onOpen, children }: VersionListProps<V>) {
  const t = useText();
  const { today } = useFormat();
  const sourceOf = useSource();
  const current = inForce(versions, today());
  return (
    <div className="k-grid">
      <Panel className="k-third" title={t('policy.versions')}>
        <ul className="command-versions">
          {versions.map(({ id, version, effectiveOn, ...sources }) => (
            <li key={id}>
              <button type="button" aria-pressed={id === open.id} onClick={() => onOpen(id)}>
                <b>{t('policy.version', { n: version })}</b>
                {id === current?.id && <Status tone="ok" quiet>{t('policy.inForce')}</Status>}
                {effectiveOn > today() && <Status tone="info" quiet>{t('policy.toCome')}</Status>}
                <span className="k-meta">{t('policy.from', { day: effectiveOn })} · {sourceOf(sources)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel className="command-version" title={`${title} · ${t('policy.version', { n: open.version })}`} extra={t('policy.from', { day: open.effectiveOn })}>
        {children}
      </Panel>
    </div>
  );
}
