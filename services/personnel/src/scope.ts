import type { Actor } from '@campus/kit';

/** Whether news of a row of this college may reach the actor: row-level security guards rows, and news does not pass through it. */
export const inView = ({ scope }: Actor, collegeId: string | null): boolean => scope === 'ALL' || (collegeId !== null && scope.includes(collegeId));
