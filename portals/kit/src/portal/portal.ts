import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ComponentType } from 'react';

/** Chinese first; everything a person reads exists in both. */
export type Locale = 'zh-CN' | 'en';
export type Bilingual = Readonly<Record<Locale, string>>;

/** As the subgraph's roles name it: `department.thing.verb`, for example `health.tube.seal`. */
export type Permission = string;

/** Names of `portals/kit/src/layout/icon.tsx`. */
export type IconName =
  | 'people' | 'import' | 'tubes' | 'rounds' | 'health' | 'logistics' | 'teaching' | 'employment' | 'command'
  | 'chart' | 'clipboard' | 'calendar' | 'unmatched' | 'units' | 'box' | 'home' | 'list';

type Load<T> = () => Promise<{ default: T }>;

/** One screen. `:id` in the path makes it a detail page, which is never in the menu. */
export interface PortalPage {
  /** Under the portal's name, without a leading slash: `people`, `people/:id`. */
  path: string;
  title: Bilingual;
  icon?: IconName;
  /** Absent: every signed-in person. */
  needs?: Permission;
  /** A create or detail page that is reached from another one. */
  inMenu?: false;
  load: Load<ComponentType>;
}

/** A panel that the home page shows beside those of the other departments. */
export interface PortalWidget {
  id: string;
  title: Bilingual;
  needs?: Permission;
  /** Half of the row unless said otherwise. */
  width?: 'third' | 'half' | 'full';
  /** The page the panel's title leads to. */
  page?: string;
  load: Load<ComponentType>;
}

/** One line of the Ctrl-K palette; `to` is an absolute path of the site. */
export interface Hit { id: string; title: string; hint?: string; to: string }

/** Runs a persisted query outside a component; rejects with a {@link Problem} when there is no data at all. */
export type Ask = <Data, Variables extends object>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => Promise<Data>;

/** At most eight hits for what the person typed (two characters at least). */
export type Search = (typed: string, ask: Ask, locale: Locale) => Promise<readonly Hit[]>;

export interface PortalSearch { title: Bilingual; needs?: Permission; load: Load<Search> }

export type Messages = { readonly [key: string]: string | Messages };

/** Everything the shell must know about a department before it downloads any of its pages. */
export interface Portal {
  contract: 1;
  /** The department: its folder, its address (`/health`), its namespace of texts. */
  name: string;
  title: Bilingual;
  /** Place in the menu, ascending. */
  order: number;
  /** The first one is where `/name` leads. */
  pages: readonly PortalPage[];
  widgets?: readonly PortalWidget[];
  search?: PortalSearch;
  messages: Readonly<Record<Locale, Load<Messages>>>;
}

/** Gives a portal's data its type. Import it from `@campus/portal-kit/portal`: the build reads this file without a browser. */
export const definePortal = (portal: Portal): Portal => portal;
