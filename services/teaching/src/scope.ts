import { inView, type Actor } from '@campus/kit';

/** Whether news of rows of these colleges may reach the actor. */
export const anyInView = (actor: Actor, collegeIds: readonly (string | null)[]): boolean => collegeIds.some(id => inView(actor, id));
