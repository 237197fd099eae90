import { DEMO_PASSWORD, demoAccounts } from '@campus/identity';
import type { System } from '../system/system.ts';

/** What the terminal shows once everything runs: where to go, as whom, and how to stop. */
export function greeting(system: System, hasOwnAccounts: boolean, seconds: number): string {
  const { url, topology, workers } = system;
  const how = topology === 'cluster' ? 'a process for each service' : workers > 1 ? `all in one, answered by ${workers} processes` : 'all in one process';
  const lines = ['', `CampusLoop is up (${seconds.toFixed(1)} s, ${how}).`, '', `  ${url}`, ''];
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
