import { Button, useSession, type Locale } from '@campus/portal-kit';
import { IconLogout, useScheme } from '@campus/portal-kit/host';
import { useId } from 'react';
import { useSetLocale } from '../language.ts';
import { signOut } from '../session/leave.ts';
import { useText } from '../text.ts';
import { Choice } from './choice.tsx';
import { useRoleNames } from './use-role-names.ts';

const languages: readonly { value: Locale; label: string; lang: Locale }[] = [{ value: 'zh-CN', label: '中文', lang: 'zh-CN' }, { value: 'en', label: 'English', lang: 'en' }];
const schemes = ['light', 'dark', 'auto'] as const;

/** The person, the language, the theme, and the way out. */
export function Account() {
  const t = useText();
  const sheet = useId();
  const { user, locale } = useSession();
  const roles = useRoleNames(user.roles);
  const setLocale = useSetLocale();
  const { scheme, setScheme } = useScheme();
  return (
    <>
      <button type="button" className="s-account" popoverTarget={sheet}>
        <i aria-hidden>{user.name.slice(0, 1)}</i>
        <span>{user.name}<small>{roles}</small></span>
        <span className="k-vh">{t('frame.account')}</span>
      </button>
      <section id={sheet} popover="auto" className="s-sheet s-settings" aria-label={t('frame.account')}>
        <Choice title={t('frame.language')} items={languages} value={locale} onChange={setLocale} />
        <Choice title={t('frame.theme')} items={schemes.map(value => ({ value, label: t(`frame.${value === 'auto' ? 'system' : value}`) }))} value={scheme} onChange={setScheme} />
        <Button variant="subtle" color="gray" justify="flex-start" leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>{t('frame.signOut')}</Button>
      </section>
    </>
  );
}
