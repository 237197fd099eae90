import { useSession, type Locale } from '@campus/portal-kit';
import { IconLogout, Menu, useScheme } from '@campus/portal-kit/host';
import { useSetLocale } from '../language.ts';
import { signOut } from '../session/leave.ts';
import { useText } from '../text.ts';
import { useRoleNames } from './use-role-names.ts';

const languages: readonly [Locale, string][] = [['zh-CN', '中文'], ['en', 'English']];
const schemes = ['light', 'dark', 'auto'] as const;

/** The person, the language, the theme, and the way out. */
export function Account() {
  const t = useText();
  const { user, locale } = useSession();
  const roles = useRoleNames(user.roles);
  const setLocale = useSetLocale();
  const { scheme, setScheme } = useScheme();
  return (
    <Menu position="bottom-end" width={220} withinPortal={false}>
      <Menu.Target>
        <button type="button" className="s-account">
          <i aria-hidden>{user.name.slice(0, 1)}</i>
          <span>{user.name}<small>{roles}</small></span>
          <span className="k-vh">{t('frame.account')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('frame.language')}</Menu.Label>
        <Menu.RadioGroup value={locale} onChange={value => setLocale(value === 'en' ? 'en' : 'zh-CN')}>
          {languages.map(([value, name]) => <Menu.RadioItem key={value} value={value} lang={value}>{name}</Menu.RadioItem>)}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('frame.theme')}</Menu.Label>
        <Menu.RadioGroup value={scheme} onChange={value => setScheme(schemes.find(known => known === value) ?? 'auto')}>
          {schemes.map(value => <Menu.RadioItem key={value} value={value}>{t(`frame.${value === 'auto' ? 'system' : value}`)}</Menu.RadioItem>)}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>{t('frame.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
