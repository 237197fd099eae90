import type { Kept, Ring } from './contact.ts';

export type DecisionRefusal = { readonly code: 'CASE_NOT_OPEN' | 'CONTACT_WITHDRAWN_ALREADY' | 'CONTACT_KNOWN' | 'CONTACT_IS_CASE' | 'REASON_MISSING'; readonly message: string; readonly path: readonly string[] };

const SHORTEST_REASON = 4;

const refuseReason = (reason: string): DecisionRefusal | null =>
  reason.trim().length < SHORTEST_REASON
    ? { code: 'REASON_MISSING', message: `A reason of ${SHORTEST_REASON} characters or more is needed. Say how you know.`, path: ['input', 'reason'] }
    : null;

/** The contacts of a case that ended are history. */
export const caseEnded = (field: string): DecisionRefusal =>
  ({ code: 'CASE_NOT_OPEN', message: 'The case has ended, and its contacts are history. Nothing is left to decide here.', path: ['input', field] });

/** Why an officer may not rule a contact out, or null. */
export function refuseWithdrawal(contact: Pick<Kept, 'status'>, reason: string): DecisionRefusal | null {
  if (contact.status === 'WITHDRAWN')
    return { code: 'CONTACT_WITHDRAWN_ALREADY', message: 'This contact was withdrawn before. Load the list again.', path: ['input', 'contactId'] };
  return refuseReason(reason);
}

/** Why an officer may not name a contact, or null. */
export function refuseNaming(kept: Pick<Kept, 'status' | 'ring'> | null, isCase: boolean, ring: Ring, reason: string): DecisionRefusal | null {
  if (isCase) return { code: 'CONTACT_IS_CASE', message: 'This person is the case itself. Choose somebody else.', path: ['input', 'personId'] };
  if (kept?.status === 'ACTIVE' && kept.ring <= ring)
    return { code: 'CONTACT_KNOWN', message: 'This person is a contact of the case already, as near or nearer. Nothing needs to be added.', path: ['input', 'personId'] };
  return refuseReason(reason);
}
