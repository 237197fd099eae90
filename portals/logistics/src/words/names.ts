import { useSession } from '@campus/portal-kit';
import { useMemo } from 'react';

interface Named { readonly name: string; readonly nameEnglish: string; readonly unit: string; readonly unitEnglish: string }

/** The name and unit of an item in the reader's language. */
export function useItemWords(): { name: (item: Pick<Named, 'name' | 'nameEnglish'>) => string; unit: (item: Pick<Named, 'unit' | 'unitEnglish'>) => string } {
  const isChinese = useSession().locale === 'zh-CN';
  return useMemo(() => ({ name: item => (isChinese ? item.name : item.nameEnglish), unit: item => (isChinese ? item.unit : item.unitEnglish) }), [isChinese]);
}

/** Where a place is, from the top down, without the campus that all share. */
export const whereOf = (path: readonly string[]): string => (path.length > 1 ? path.slice(1) : path).join(' › ');
