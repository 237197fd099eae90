import type { Locale } from '@campus/portal-kit';
import { SessionContext } from '@campus/portal-kit/host';
import { useCallback, useMemo, useState } from 'react';
import { RouterProvider } from 'react-router';
import { Provider } from 'urql';
import type { App } from './app.ts';
import { LanguageContext, switchLanguage } from './language.ts';
import { DepartmentsContext } from './remotes/departments.ts';
import { currentLocale } from './session/locale.ts';

/** Everything inside the door. */
export function Main({ app: { user, campus, remotes, loader, client, router } }: { app: App }) {
  const [locale, setLocale] = useState<Locale>(currentLocale);
  const session = useMemo(() => ({ user, campus, locale }), [user, campus, locale]);
  const departments = useMemo(() => ({ remotes, loader }), [remotes, loader]);
  const change = useCallback((next: Locale) => void switchLanguage(next, loader).then(() => setLocale(next)), [loader]);
  return (
    <SessionContext value={session}>
      <DepartmentsContext value={departments}>
        <LanguageContext value={change}>
          <Provider value={client}><RouterProvider router={router} /></Provider>
        </LanguageContext>
      </DepartmentsContext>
    </SessionContext>
  );
}
