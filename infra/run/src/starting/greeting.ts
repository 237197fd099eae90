import { DEMO_PASSWORD, demoAccounts } from '@campus/identity';
import type { System } from '../system/system.ts';

/** What the terminal shows once everything runs: where to go, as whom, and how to stop. */
export function greeting(system: System, hasOwnAccounts: boolean, seconds: number): string {
  const { url, topology } = system;
  const lines = ['', `CampusLoop is up (${seconds.toFixed(1)} s, ${topology === 'one' ? 'all in one process' : 'a process for each service'}).`, '', `  ${url}`, ''];
  if (hasOwnAccounts) lines.push(...accounts(system), '');
  if (topology === 'cluster') lines.push(...system.services().map(service => `  ${service.name.padEnd(12)} ${service.url}  process ${service.pid}`), '');
  lines.push('Stop with Ctrl-C.');
  return lines.join('\n');
}

function accounts({ beginning, administrator }: System): string[] {
  if (beginning === 'sample') return [`Sign in with password ${DEMO_PASSWORD} as`, ...demoAccounts.map(({ login, role, name }) => `  ${login.padEnd(12)} ${name} (${role})`)];
  if (administrator) return [`Sign in as ${administrator.login} with password ${administrator.password} (shown this once: note it).`];
  return [];
}
