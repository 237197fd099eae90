/** What only the shell needs: the provider, the client, the texts, the notices. */
export { IconBell, IconLogout, IconMenu2 } from '@tabler/icons-react';
export { askWith } from './graphql/ask.ts';
export { createGraphClient } from './graphql/client.ts';
export { KitProvider } from './host/provider.tsx';
export { SessionContext } from './host/session.ts';
export { useScheme } from './host/scheme.ts';
export { changeLanguage } from './i18n/lexicon.ts';
export { addTexts, startTexts } from './i18n/start.ts';
export { hideToast, markNoticesRead, Toasts, useNotices, type Notice } from './notice/index.ts';
export * from './portal/index.ts';
