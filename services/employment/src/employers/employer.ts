import { isCreditCode, plainCreditCode } from './credit-code.ts';

export type EmployerProblem = {
  readonly code: 'EMPLOYER_NAME_INVALID' | 'CREDIT_CODE_INVALID' | 'EMPLOYER_REGISTERED_ALREADY' | 'CONTACT_MISSING' | 'PHONE_INVALID' | 'ENDPOINT_MISSING';
  readonly message: string;
  readonly path: readonly string[];
};
export type Contact = { readonly contactName: string; readonly contactPhone: string };

const MOST_NAME = 100;
/** Digits with what people write between them: 0591-8765 4321, +86 154 0000 0000. */
const PHONE = /^\+?[\d\s()-]{5,24}$/;

/** Everything that keeps an employer from being registered; empty if nothing does. */
export function refuseEmployer(draft: { readonly name: string; readonly creditCode: string } & Contact, isTaken: boolean): EmployerProblem[] {
  return [refuseName(draft.name), refuseCreditCode(draft.creditCode, isTaken), ...refuseContact(draft)].filter(problem => problem !== null);
}

function refuseName(name: string): EmployerProblem | null {
  const length = [...name.trim()].length;
  if (length >= 2 && length <= MOST_NAME) return null;
  return { code: 'EMPLOYER_NAME_INVALID', message: `The name of an employer has 2 to ${MOST_NAME} characters. Write it as on the business licence.`, path: ['name'] };
}

function refuseCreditCode(typed: string, isTaken: boolean): EmployerProblem | null {
  if (!isCreditCode(plainCreditCode(typed)))
    return { code: 'CREDIT_CODE_INVALID', message: `"${typed}" is no unified social credit code: its check character does not fit. Copy the 18 characters from the business licence.`, path: ['creditCode'] };
  return isTaken ? { code: 'EMPLOYER_REGISTERED_ALREADY', message: 'An employer with this credit code is registered already. Look for it in the list.', path: ['creditCode'] } : null;
}

/** What is wrong with whom to call. */
export function refuseContact({ contactName, contactPhone }: Contact): EmployerProblem[] {
  return [
    contactName.trim() ? null : { code: 'CONTACT_MISSING' as const, message: 'Nobody is named to be called. Give the name of a contact.', path: ['contactName'] },
    PHONE.test(contactPhone.trim()) ? null : { code: 'PHONE_INVALID' as const, message: 'This is no telephone number. Give one that is answered: interviews may change overnight.', path: ['contactPhone'] },
  ].filter(problem => problem !== null);
}

/** Why there is no secret to change, or null. */
export function refuseRotation({ name, endpointUrl }: { readonly name: string; readonly endpointUrl: string | null }): EmployerProblem | null {
  return endpointUrl ? null : { code: 'ENDPOINT_MISSING', message: `${name} has no endpoint, so there is no secret to change. Enter the endpoint first.`, path: ['employerId'] };
}
