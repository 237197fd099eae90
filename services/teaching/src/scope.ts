import type { Actor } from '@campus/kit';

/** Whether news of rows of these colleges may reach the actor: row-level security guards rows, and news does not pass through it. */
export const inView = ({ scope }: Actor, collegeIds: readonly (string | null)[]): boolean => scope === 'ALL' || collegeIds.some(id => id !== null && scope.includes(id));
