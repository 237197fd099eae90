/** The core of every page: what the shell's frame needs too. Tables, forms and overlays are in `@campus/portal-kit/data`. */
import './styles/core.css';

export { ActionIcon, Button, Kbd } from '@mantine/core';
export { IconArrowRight, IconCheck, IconChevronRight, IconDownload, IconExternalLink, IconLink, IconPlus, IconRefresh, IconSearch, IconUpload, IconX } from '@tabler/icons-react';
export { download } from './form/download.ts';
export * from './format/index.ts';
export * from './graphql/index.ts';
export { useCan, useSession, type Campus, type Session, type User } from './host/session.ts';
export * from './i18n/index.ts';
export * from './layout/index.ts';
export { notify } from './notice/index.ts';
export type { Ask, Bilingual, Hit, Locale, Messages, Permission, Portal, PortalPage, PortalWidget, Search } from './portal/index.ts';
export * from './state/index.ts';
export * from './status/index.ts';
