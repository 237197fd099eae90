import { both, problem, Refusal } from '../errors.ts';
import type { Demand } from './demands.ts';

/** The permissions that would open a field and that are not held; null when it is open. */
export function missingFor({ scopes }: Demand, held: ReadonlySet<string>): string | null {
  const lacking = scopes.map(all => all.filter(permission => !held.has(permission)));
  if (lacking.some(all => all.length === 0)) return null;
  return lacking.toSorted((a, b) => a.length - b.length)[0]?.join(' + ') ?? null;
}

/** Why this operation is refused as a whole to somebody with these permissions, or null. `signedIn` decides between "sign in" and "ask for the permission". */
export function refuseForbidden(demands: readonly Demand[], held: ReadonlySet<string>, signedIn: boolean): Refusal | null {
  if (demands.every(demand => missingFor(demand, held) === null)) return null;
  if (!signedIn) return new Refusal(401, [problem('UNAUTHENTICATED', both('请先登录。', 'Sign in first.'))], { 'www-authenticate': 'Bearer realm="campusloop"' });
  const errors = demands.flatMap(demand => {
    const permission = missingFor(demand, held);
    if (permission === null) return [];
    const message = both(`“${demand.field}”需要权限 ${permission}。如工作需要，请向管理员申请。`, `${demand.field} needs the permission ${permission}. If your work needs it, ask an administrator.`);
    return [problem('FORBIDDEN', message, { field: demand.field, permission })];
  });
  return new Refusal(403, errors);
}
