import { Button, type Campus } from '@campus/portal-kit';
import { changeLanguage } from '@campus/portal-kit/host';
import { useEffect } from 'react';
import { Mark } from '../frame/mark.tsx';
import { useText } from '../text.ts';
import { goToSignIn } from './leave.ts';
import { currentLocale, rememberLocale } from './locale.ts';

/** What somebody sees who is not signed in. */
export function SignedOut({ campus }: { campus: Campus }) {
  const t = useText();
  const other = currentLocale() === 'en' ? 'zh-CN' : 'en';
  useEffect(() => { document.title = t('signIn.title'); }, [t]);
  const switchLanguage = () => {
    rememberLocale(other);
    changeLanguage(other);
  };
  return (
    <main className="s-door">
      <div className="s-door-card">
        <Mark size={40} />
        <div>
          <h1>{t('signIn.title')}</h1>
          <p className="k-meta">{campus.name}</p>
        </div>
        <p className="k-muted">{t('signIn.about')}</p>
        <Button size="md" fullWidth onClick={goToSignIn}>{t('signIn.button')}</Button>
        <Button variant="subtle" size="compact-sm" lang={other} onClick={switchLanguage}>{other === 'en' ? 'English' : '中文'}</Button>
      </div>
    </main>
  );
}
