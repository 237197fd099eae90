import zh from '../locales/zh-CN.ts';
import { useText } from '../text.ts';

type Role = keyof typeof zh.role;
const isRole = (role: string): role is Role => role in zh.role;

/** A person's roles in words; a role the shell does not know is shown as it is. */
export function useRoleNames(roles: readonly string[]): string {
  const t = useText();
  return roles.map(role => (isRole(role) ? t(`role.${role}`) : role)).join(' · ');
}
