import type { Directory } from '../directory.ts';

/** Printed by the start command and in the README: the sample campus holds nobody real. */
export const DEMO_PASSWORD = 'campusloop-demo';

/** As {@link DEMO_PASSWORD}, for the clients `laboratory` and `registrar`. */
export const DEMO_SECRET = 'campusloop-demo-secret';

const PEOPLE = [
  ['personnel', '周敏', 'Zhou Min'],
  ['health', '林洁', 'Lin Jie'],
  ['logistics', '赵刚', 'Zhao Gang'],
  ['teaching', '陈曦', 'Chen Xi'],
  ['employment', '孙悦', 'Sun Yue'],
  ['command', '何平', 'He Ping'],
  ['privacy', '钱宁', 'Qian Ning'],
] as const;

const INTEGRATORS = [
  ['laboratory', '检测实验室', ['laboratory']],
  ['registrar', '学籍系统', ['registrar']],
] as const;

/** An account for each administrator's role, login = the department's name. */
export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly nameEn: string;
  readonly role: string;
}

export const demoAccounts: readonly DemoAccount[] = PEOPLE.map(([login, name, nameEn]) => ({ login, name, nameEn, role: `${login}-admin` }));

/** Only for the sample campus: accounts and clients whose passwords the whole world knows. Those already there are left as they are. */
export async function createDemoAccounts({ accounts, clients }: Pick<Directory, 'accounts' | 'clients'>): Promise<void> {
  const taken = new Set((await accounts.list()).map(({ login }) => login));
  for (const { role, ...facts } of demoAccounts) if (!taken.has(facts.login)) await accounts.create({ ...facts, roles: [role], password: DEMO_PASSWORD });

  const known = new Set((await clients.list()).map(({ id }) => id));
  for (const [id, name, roles] of INTEGRATORS) if (!known.has(id)) await clients.create({ id, name, roles, secret: DEMO_SECRET });
}
