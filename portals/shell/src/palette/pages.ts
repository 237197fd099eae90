import type { Bilingual, Locale } from '@campus/portal-kit';
import type { MenuEntry, Remote } from '@campus/portal-kit/portal';

export interface PageHit { to: string; title: string; department: string; icon: MenuEntry['icon'] }

const says = ({ 'zh-CN': zh, en }: Bilingual, typed: string) => [zh, en].some(text => text.toLowerCase().includes(typed));

/** The pages whose title, department or address holds what was typed, in either language; all of them before anything is typed. */
export function matchingPages(remotes: readonly Remote[], typed: string, locale: Locale): PageHit[] {
  const text = typed.trim().toLowerCase();
  return remotes.flatMap(({ name, title: department, menu }) =>
    menu
      .map(({ path, title, icon }) => ({ to: `/${name}/${path}`, title, icon }))
      .filter(({ to, title }) => says(title, text) || says(department, text) || to.includes(text))
      .map(({ to, title, icon }) => ({ to, icon, title: title[locale], department: department[locale] })));
}
