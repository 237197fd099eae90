import type { Hit } from '@campus/portal-kit';
import { useSession } from '@campus/portal-kit';
import { askWith } from '@campus/portal-kit/host';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useDepartments } from '../remotes/departments.ts';

export interface Found { department: string; title: string; hits: readonly Hit[] }

/** Shorter than this finds half the campus. */
const shortest = 2;
const pause = 200;

/** What the departments find for what was typed; a department that fails or is down finds nothing. */
export function useSearch(typed: string): { found: readonly Found[]; searching: boolean } {
  const client = useClient();
  const { locale } = useSession();
  const { remotes, loader } = useDepartments();
  const [state, setState] = useState<{ for: string; found: readonly Found[] }>({ for: '', found: [] });
  const text = typed.trim();
  const isLong = text.length >= shortest;

  useEffect(() => {
    if (!isLong) return undefined;
    let isCurrent = true;
    const ask = askWith(client);
    const searchIn = async (remote: (typeof remotes)[number]): Promise<Found[]> => {
      const answer = await loader.load(remote);
      if (answer.status !== 'ready' || !answer.portal.search || !remote.search) return [];
      const { default: search } = await answer.portal.search.load();
      return [{ department: remote.name, title: remote.search.title[locale], hits: await search(text, ask, locale) }];
    };
    const timer = setTimeout(async () => {
      const answers = await Promise.allSettled(remotes.filter(remote => remote.search).map(searchIn));
      if (isCurrent) setState({ for: text, found: answers.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : [])) });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, isLong, loader, locale, remotes, text]);

  const canSearch = isLong && remotes.some(remote => remote.search);
  return { found: isLong ? state.found : [], searching: canSearch && state.for !== text };
}
