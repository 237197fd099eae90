import { auditServer } from 'graphql-http';
import type { TestCampus } from '../campus.ts';

/** How many audits graphql-http 1.23 has: fewer would pass by not being there. */
export const AUDITS = 61;

/** Lets graphql-http audit a campus as an integrator, the recommended audits too. @returns how many there were, and those that did not pass. */
export async function auditsOf({ system, integrator }: TestCampus): Promise<{ readonly count: number; readonly failed: readonly string[] }> {
  const { token } = await integrator('command-admin');
  const results = await auditServer({
    url: `${system.url}/graphql`,
    fetchFn: (to: string, init: RequestInit = {}) => fetch(to, { ...init, headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` } }),
  });
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id, status, name }) => `${id} ${status}: ${name}`);
  console.log(`topology ${system.topology}: ${results.length} audits, ${failed.length} not passed`);
  return { count: results.length, failed };
}
